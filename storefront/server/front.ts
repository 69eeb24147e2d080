import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { ProblemCode } from '@marketplace/shared/contracts/problem'
import { requestIdFrom, traceparentFrom } from '@marketplace/shared/server/http/trace'
import { accessLog } from './access-log.ts'
import { methods, refuse } from './bad-request.ts'
import { askForBlockingPage } from './blocking-pages.ts'
import { isTooLarge, limitBody } from './body-limit.ts'
import { isCanonical } from './canonical-path.ts'
import type { AddressOf } from './client-address.ts'
import { refusalOfPagePost } from './page-post.ts'

export type FrontOptions = {
  addressOf: AddressOf
  isDraining: () => boolean
  logLevel: string
  storefrontUrl: string
}

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** What stands before Next: the request's id, its address, and a refusal of what Next cannot take. */
export function front(next: Next, options: FrontOptions): RequestListener {
  const { addressOf, isDraining, logLevel, storefrontUrl } = options
  return (request, response) => {
    const requestId = requestIdFrom(request.headers['x-request-id'])
    overwrite(request, 'x-request-id', requestId)
    overwrite(request, 'traceparent', traceparentFrom(request.headers.traceparent))
    overwrite(request, 'x-client-address', addressOf(request))
    response.setHeader('X-Request-Id', requestId)
    if (isDraining()) response.setHeader('Connection', 'close')
    if (['info', 'debug', 'trace'].includes(logLevel)) accessLog(request, response, requestId)
    const refusal = refusalOf(request, storefrontUrl)
    if (refusal) return refuse(request, response, requestId, refusal)
    limitBody(request, response, () => refuse(request, response, requestId, 'payload_too_large'))
    dropTrailingSlash(request)
    askForBlockingPage(request)
    next(request, response).catch((error: unknown) => {
      console.error(JSON.stringify({ level: 'error', requestId, message: String(error) }))
      response.destroy()
    })
  }
}

function refusalOf(request: IncomingMessage, storefrontUrl: string): ProblemCode | null {
  const { method = '', rawHeaders, url = '' } = request
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && /^host$/i.test(name))
  if (hosts.length !== 1 || !isCanonical(url.split('?', 1)[0]!)) return 'malformed_request'
  if (!methods.includes(method)) return 'method_not_allowed'
  if (isTooLarge(request)) return 'payload_too_large'
  return refusalOfPagePost(request, storefrontUrl)
}

/** The API takes a path with a slash behind it as the services do; pages are redirected by Next. */
function dropTrailingSlash(request: IncomingMessage) {
  request.url = request.url?.replace(/^(\/(?:api|internal)\/[^?]*[^/?])\/(?=\?|$)/, '$1')
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
