import { randomUUID } from 'node:crypto'
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { defaultLocale, negotiateLocale } from '../../contracts/locale.ts'
import { problem, problemStatuses, type ProblemCode } from '../../contracts/problem.ts'
import { problemHeaders } from './security_headers.ts'
import { knownMethods } from './well_formed.ts'

/** Refuses a request that Node could read, before any of its body is; the connection ends with it. */
export function refuse(
  { headers, method }: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  code: ProblemCode
): void {
  const locale = negotiateLocale(headers['accept-language'])
  const body = JSON.stringify(problem({ code, locale, requestId }))
  response
    .writeHead(problemStatuses[code], {
      ...problemHeaders,
      ...(code === 'method_not_allowed' ? { allow: knownMethods.join(', ') } : {}),
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': locale,
      'vary': 'Accept-Language',
      'content-length': Buffer.byteLength(body),
      'x-request-id': requestId,
      'connection': 'close',
    })
    .end(method === 'HEAD' ? undefined : body)
}

const codes: Record<string, ProblemCode> = {
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
}

/**
 * Answers what Node could not read as a request (`clientError`): two lengths, a broken chunk, too many bytes
 * of headers, a request that never ends. A response that has begun is cut.
 */
export function answerBadRequest(error: Error & { code?: string }, socket: Duplex): void {
  const { _httpMessage: pending } = socket as Socket & { _httpMessage?: ServerResponse }
  if (!socket.writable || pending?.headersSent || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  socket.end(rawResponse(codes[error.code ?? ''] ?? 'malformed_request'))
}

function rawResponse(code: ProblemCode): string {
  const status = problemStatuses[code]
  const requestId = randomUUID()
  const body = JSON.stringify(problem({ code, locale: defaultLocale, requestId }))
  const headers = {
    ...problemHeaders,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': defaultLocale,
    'content-length': Buffer.byteLength(body),
    'x-request-id': requestId,
    'connection': 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`
}
