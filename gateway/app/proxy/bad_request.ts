import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import type { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { defaultLocale } from '@marketplace/shared/contracts/locale'
import { problem } from '@marketplace/shared/contracts/problem'
import { SECURITY_HEADERS } from './answer_headers.js'

/** Answers what is no HTTP: two lengths, a broken chunk, headers without end, a request that never ends. */
export function answerBadRequest(error: Error & { code?: string }, socket: Duplex) {
  const { _httpMessage: pending } = socket as Socket & { _httpMessage?: ServerResponse }
  if (!socket.writable || pending?.headersSent || error.code === 'ECONNRESET')
    return socket.destroy()
  const status =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request'
  const id = randomUUID()
  socket.end(status.startsWith('408') ? rawAnswer(status, id) : malformed(status, id))
}

function malformed(status: string, requestId: string): string {
  const body = JSON.stringify(
    problem({ code: 'malformed_request', locale: defaultLocale, requestId })
  )
  return rawAnswer(status, requestId, body)
}

function rawAnswer(status: string, requestId: string, body = ''): string {
  const all = {
    ...(body ? { 'content-type': 'application/problem+json; charset=utf-8' } : {}),
    ...SECURITY_HEADERS,
    'x-request-id': requestId,
    'content-length': Buffer.byteLength(body),
    'connection': 'close',
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${body}`
}
