import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { requestIdFrom, traceparentFrom } from '@marketplace/shared/server/http/trace'
import { accessLog } from './access-log.ts'
import { methods, refuse } from './bad-request.ts'
import { isCanonical } from './canonical-path.ts'
import type { AddressOf } from './client-address.ts'

export type FrontOptions = {
  addressOf: AddressOf
  isDraining: () => boolean
  logLevel: string
}

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** What stands before Next: the request's id, its address, and a refusal of paths that are not canonical. */
export function front(
  next: Next,
  { addressOf, isDraining, logLevel }: FrontOptions
): RequestListener {
  return (request, response) => {
    const requestId = requestIdFrom(request.headers['x-request-id'])
    overwrite(request, 'x-request-id', requestId)
    overwrite(request, 'traceparent', traceparentFrom(request.headers.traceparent))
    overwrite(request, 'x-client-address', addressOf(request))
    response.setHeader('X-Request-Id', requestId)
    if (isDraining()) response.setHeader('Connection', 'close')
    if (['info', 'debug', 'trace'].includes(logLevel)) accessLog(request, response, requestId)
    const refusal = refusalOf(request)
    if (refusal) return refuse(request, response, requestId, refusal)
    next(request, response).catch((error: unknown) => {
      console.error(JSON.stringify({ level: 'error', requestId, message: String(error) }))
      response.destroy()
    })
  }
}

function refusalOf({ method = '', rawHeaders, url = '' }: IncomingMessage) {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && /^host$/i.test(name))
  if (hosts.length !== 1 || !isCanonical(url.split('?', 1)[0]!)) return 'malformed_request'
  return methods.includes(method) ? null : 'method_not_allowed'
}

function overwrite(
  { headers, headersDistinct, rawHeaders }: IncomingMessage,
  name: string,
  value: string
) {
  headers[name] = value
  headersDistinct[name] = [value]
  for (let index = rawHeaders.length - 2; index >= 0; index -= 2) {
    if (rawHeaders[index]!.toLowerCase() === name) rawHeaders.splice(index, 2)
  }
  rawHeaders.push(name, value)
}
