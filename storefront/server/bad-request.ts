import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { negotiateLocale } from '@marketplace/shared/contracts/locale'
import { problem, problemStatuses, type ProblemCode } from '@marketplace/shared/contracts/problem'

/** The methods of which anything here has ever heard; Next breaks on some of the others. */
export const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Refuses a request at the door. */
export function refuse(
  { headers }: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  code: ProblemCode
): void {
  const locale = negotiateLocale(headers['accept-language'])
  const body = JSON.stringify(problem({ code, locale, requestId }))
  response
    .writeHead(problemStatuses[code], {
      ...(code === 'method_not_allowed' ? { Allow: methods.join(', ') } : {}),
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': locale,
      'Vary': 'Accept-Language',
      'Cache-Control': 'no-store',
      'Connection': 'close',
    })
    .end(body)
}

/** What is no HTTP at all has no response to write to. */
export function hangUp(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy()
  else socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}
