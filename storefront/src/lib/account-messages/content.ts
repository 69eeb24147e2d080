import type { Locale } from '@marketplace/shared/contracts/locale'
import type { MailContent } from '@marketplace/shared/server/mail/mail_content'
import type { AccountMessageData, AccountMessageKind } from '../db/tables.ts'
import { accountTexts } from './texts.ts'

type Message = { kind: AccountMessageKind; locale: Locale; data: AccountMessageData }

/** What an e-mail about an account says, in its language. */
export function accountContent({ kind, locale, data }: Message): MailContent {
  const texts = accountTexts[locale]
  const { subject, paragraphs, action } = texts.kinds[kind]
  const device = { label: texts.device, value: data.device ?? texts.unknownDevice }
  return {
    subject,
    paragraphs: [texts.greeting, ...paragraphs],
    facts:
      kind === 'new_device' ? [device, { label: texts.at, value: momentOf(data.at, locale) }] : [],
    links: action && data.url ? [{ label: action, url: data.url }] : [],
    footer: texts.footer,
  }
}

const languages: Record<Locale, string> = { fr: 'fr-FR', ar: 'ar-MA-u-nu-latn', en: 'en' }

function momentOf(at: string | undefined, locale: Locale): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Africa/Casablanca' } as const
  return new Intl.DateTimeFormat(languages[locale], format).format(at ? new Date(at) : new Date())
}
