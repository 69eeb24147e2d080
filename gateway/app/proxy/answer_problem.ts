import { negotiateLocale } from '@marketplace/shared/contracts/locale'
import { problem } from '@marketplace/shared/contracts/problem'
import type { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { SECURITY_HEADERS } from './answer_headers.js'
import type { Exchange } from './exchange.js'
import { finish } from './finish.js'

/** Answers a failure of the gateway's own as problem+json, in the reader's language. */
export function answerProblem(exchange: Exchange, error: ProblemError) {
  const { response, request, id, answerHeaders } = exchange
  if (response.headersSent) return response.destroy()

  const locale = negotiateLocale(request.headers['accept-language'])
  const body = JSON.stringify(
    problem({ code: error.code, locale, requestId: id, detail: error.detail })
  )
  response.writeHead(error.status, {
    ...SECURITY_HEADERS,
    ...answerHeaders,
    ...(error.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    ...lowerCased(error.headers),
    // The client was told to wait with its body: whether it comes now is anyone's guess.
    ...(exchange.expectsContinue ? { connection: 'close' } : {}),
    'content-type': 'application/problem+json; charset=utf-8',
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
