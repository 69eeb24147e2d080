import { negotiateLocale } from '@marketplace/shared/contracts/locale'
import { problem } from '@marketplace/shared/contracts/problem'
import type { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { SECURITY_HEADERS } from './answer_headers.js'
import type { Exchange } from './exchange.js'
import { finish } from './finish.js'
import { OUTAGE_PAGE_POLICY, outagePage } from './outage_page.js'
import { isPage } from './sign_in.js'

/** Answers a failure of the gateway's own as problem+json, in the reader's language; a panel's reader gets a page. */
export function answerProblem(exchange: Exchange, error: ProblemError) {
  const { response, request, id, answerHeaders } = exchange
  if (response.headersSent) return response.destroy()

  const locale = negotiateLocale(request.headers['accept-language'])
  const failure = problem({ code: error.code, locale, requestId: id, detail: error.detail })
  const asPage = error.status >= 500 && exchange.route?.face === 'panel' && wantsHtml(exchange)
  const body = asPage ? outagePage(failure, locale) : JSON.stringify(failure)
  response.writeHead(error.status, {
    ...SECURITY_HEADERS,
    ...answerHeaders,
    ...(error.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    ...lowerCased(error.headers),
    // The client was told to wait with its body: whether it comes now is anyone's guess.
    ...(exchange.expectsContinue ? { connection: 'close' } : {}),
    'content-type': `${asPage ? 'text/html' : 'application/problem+json'}; charset=utf-8`,
    ...(asPage ? { 'content-security-policy': OUTAGE_PAGE_POLICY } : {}),
    'content-language': locale,
    'content-length': Buffer.byteLength(body),
  })
  finish(exchange, exchange.method === 'HEAD' ? undefined : body)
}

function lowerCased(headers: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
  )
}

/** Only who asks for HTML by name; who takes anything is told in the form of the API. */
function wantsHtml(exchange: Exchange): boolean {
  return isPage(exchange) && (exchange.header('accept') ?? '').includes('text/html')
}
