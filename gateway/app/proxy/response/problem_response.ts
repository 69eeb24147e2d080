import { negotiateLocale } from '@marketplace/shared/contracts/locale'
import { problem } from '@marketplace/shared/contracts/problem'
import { problemHeaders } from '@marketplace/shared/server/edge/security_headers'
import type { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Incoming } from '../pipeline/incoming.js'
import type { Route } from '../routing/route.js'
import { endResponse } from './end_response.js'
import { PROBLEM_PAGE_POLICY, problemPage } from './problem_page.js'
import { joinVary } from './vary.js'
import { wantsPage } from './wants_page.js'

type Context = { route?: Route; headers: Record<string, string> }

/** Answers a failure of the gateway's own as problem+json, in the reader's language; a panel's reader gets a page. */
export function respondWithProblem(incoming: Incoming, error: ProblemError, context: Context) {
  const { response, request, id } = incoming
  const { route, headers } = context
  if (response.headersSent) return response.destroy()

  const locale = negotiateLocale(request.headers['accept-language'])
  const failure = problem({ code: error.code, locale, requestId: id, detail: error.detail })
  const asPage = error.status >= 500 && route?.face === 'panel' && wantsHtml(incoming)
  const body = asPage ? problemPage(failure, locale) : JSON.stringify(failure)
  response.writeHead(error.status, {
    ...problemHeaders,
    ...headers,
    ...(error.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    ...lowerCased(error.headers),
    // The client was told to wait with its body: whether it comes now is anyone's guess.
    ...(incoming.expectsContinue ? { connection: 'close' } : {}),
    'vary': joinVary(headers.vary, 'Accept-Language'),
    'content-type': `${asPage ? 'text/html' : 'application/problem+json'}; charset=utf-8`,
    ...(asPage ? { 'content-security-policy': PROBLEM_PAGE_POLICY } : {}),
    'content-language': locale,
    'content-length': Buffer.byteLength(body),
  })
  endResponse(incoming, incoming.method === 'HEAD' ? undefined : body)
}

function lowerCased(headers: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
  )
}

/** Only who asks for HTML by name; who takes anything is told in the form of the API. */
function wantsHtml(incoming: Incoming): boolean {
  return wantsPage(incoming) && (incoming.header('accept') ?? '').includes('text/html')
}
