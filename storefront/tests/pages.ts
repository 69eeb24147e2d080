import assert from 'node:assert'
import { env } from '../src/lib/process/env.ts'

/** A page as a browser without a script asks for it. */
export async function visit(path: string, cookie = '', init: RequestInit = {}) {
  const response = await fetch(env().storefrontUrl + path, {
    redirect: 'manual',
    ...init,
    headers: { Accept: 'text/html', Cookie: cookie, ...(init.headers as Record<string, string>) },
  })
  const html = await response.text()
  return { status: response.status, headers: response.headers, html, shown: shownOf(html) }
}

/** Sends the form of the page whose button says that, the way a browser without a script does. */
export async function sendForm(
  path: string,
  cookie: string,
  label: string,
  values: Record<string, string> = {}
) {
  const { html } = await visit(path, cookie)
  const forms = html.match(/<form[^>]*>.*?<\/form>/gs) ?? []
  const form = forms.find((some) => shownOf(some).includes(label))
  assert(form, `${path} has no form to ${label}`)
  const body = new FormData()
  for (const [input] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const read = (name: string) => decode(new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1] ?? '')
    body.append(read('name'), read('value'))
  }
  for (const [name, value] of Object.entries(values)) body.set(name, value)
  return visit(path, cookie, { method: 'POST', body, headers: { Origin: env().storefrontUrl } })
}

/** What is read on the page: no scripts, no tags. */
function shownOf(html: string): string {
  const body = html.slice(Math.max(0, html.indexOf('<body')))
  return decode(body.replace(/<script.*?<\/script>/gs, '').replace(/<[^>]*>/g, ' '))
}

function decode(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name) => named[name]!)
}
