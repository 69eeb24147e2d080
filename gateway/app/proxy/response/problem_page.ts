import { directionOf, type Locale } from '@marketplace/shared/contracts/locale'
import { messages } from '@marketplace/shared/contracts/messages/index'
import type { Problem } from '@marketplace/shared/contracts/problem'

/** Seconds after which the browser asks again. */
const RETRY_SECONDS = 8

const STYLE = `body{margin:0;min-height:100vh;display:grid;place-items:center;background:#f6f3ee;color:#2b211a;
font:15px/1.5 system-ui,sans-serif}main{max-width:24rem;padding:2rem;text-align:center}h1{font-size:1.125rem}
p{color:#5f554d}small{display:block;margin-bottom:1rem}a{display:inline-block;padding:.5rem 1rem;border:1px solid
#b3a99f;border-radius:8px;color:inherit;text-decoration:none}`

/** Its style stands within it; nothing else is loaded and nothing runs. */
export const PROBLEM_PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

/** What a browser shows where a panel cannot answer: what happened and a way on. An outage is tried again by itself. */
export function problemPage({ title, detail, requestId, status }: Problem, locale: Locale): string {
  const isOutage = status >= 500
  const { again, toPanels } = messages[locale]
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${isOutage ? `<meta http-equiv="refresh" content="${RETRY_SECONDS}">` : ''}
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(detail)}</p>
<small><bdi dir="ltr">${requestId}</bdi></small>
${isOutage ? `<a href="">${again}</a>` : `<a href="/admin">${toPanels}</a>`}
</main>
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
