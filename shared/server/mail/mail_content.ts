import { directionOf, type Locale } from '../../contracts/locale.ts'

/** What a message says, whatever carries it: in an e-mail, or as a draft of WhatsApp. */
export type MailContent = {
  /** The subject of an e-mail; one line. */
  subject: string
  paragraphs: string[]
  /** Facts below the paragraphs: what each is, and its value. */
  facts?: { label: string; value: string }[]
  /** What the reader can do, each a link. */
  links?: { label: string; url: string }[]
  /** Why the reader gets this. */
  footer?: string
}

/** The content as plain text: the part of an e-mail for readers without HTML, and what goes out by WhatsApp. */
export function plainText({ paragraphs, facts = [], links = [], footer }: MailContent): string {
  const blocks = [
    ...paragraphs,
    facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    ...links.map(({ label, url }) => `${label}\n${url}`),
    footer ? `-- \n${footer}` : '',
  ]
  return blocks.filter(Boolean).join('\n\n')
}

/** The content as a whole page for mail programs: one column, styles in the elements, right to left in Arabic. */
export function htmlPage(content: MailContent, locale: Locale): string {
  const { subject, paragraphs, facts = [], links = [], footer } = content
  const direction = directionOf(locale)
  return [
    `<!doctype html><html lang="${locale}" dir="${direction}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(subject)}</title></head>`,
    `<body style="margin:0;background:#faf7f1;color:#241e17;font:16px/26px Arial,'Noto Sans Arabic',sans-serif">`,
    `<div dir="${direction}" style="max-width:560px;margin:0 auto;padding:32px 16px">`,
    `<p style="margin:0 0 16px;font-weight:600;font-size:20px;color:#3a4ba8">${brand[locale]}</p>`,
    '<div style="background:#fff;border:1px solid #e6dfd4;border-radius:12px;padding:24px">',
    `<h1 style="margin:0 0 16px;font-size:20px;line-height:28px">${escape(subject)}</h1>`,
    ...paragraphs.map((text) => `<p style="margin:0 0 16px">${lines(text)}</p>`),
    tableOf(facts),
    ...links.map(({ label, url }, index) => button(label, url, index === 0)),
    '</div>',
    footer
      ? `<p style="margin:16px 0 0;font-size:13px;line-height:20px;color:#6b6257">${lines(footer)}</p>`
      : '',
    '</div></body></html>',
  ].join('\n')
}

const brand: Record<Locale, string> = { fr: 'Rahba', ar: 'رحبة', en: 'Rahba' }

function tableOf(facts: { label: string; value: string }[]): string {
  if (!facts.length) return ''
  const rows = facts.map(
    ({ label, value }) =>
      `<tr><th style="padding:6px 0;padding-inline-end:16px;font-weight:400;color:#6b6257;text-align:start;vertical-align:top">${escape(label)}</th>` +
      `<td style="padding:6px 0;font-weight:500;overflow-wrap:anywhere"><bdi>${escape(value)}</bdi></td></tr>`
  )
  return `<table role="presentation" style="margin:0 0 16px;border-collapse:collapse">${rows.join('')}</table>`
}

function button(label: string, url: string, isFirst: boolean): string {
  const look = isFirst
    ? 'display:inline-block;background:#3a4ba8;color:#fff;text-decoration:none;font-weight:500;padding:12px 20px;border-radius:8px'
    : 'color:#3a4ba8'
  return `<p style="margin:0 0 12px"><a href="${escape(url)}" style="${look}">${escape(label)}</a></p>`
}

const lines = (text: string) => escape(text).replaceAll('\n', '<br>')

const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string) => text.replace(/[&<>"]/g, (letter) => escaped[letter]!)
