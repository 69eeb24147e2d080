import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { negotiateLocale } from '@marketplace/shared/contracts/locale'
import { problem } from '@marketplace/shared/contracts/problem'

/** Answers 400 `malformed_request`. */
export function refuse(
  { headers }: IncomingMessage,
  response: ServerResponse,
  requestId: string
): void {
  const locale = negotiateLocale(headers['accept-language'])
  const body = JSON.stringify(problem({ code: 'malformed_request', locale, requestId }))
  response
    .writeHead(400, {
      'Content-Type': 'application/problem+json; charset=utf-8',
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
