import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { ProblemCode } from '@marketplace/shared/contracts/problem'
import { requestIdFrom, traceparentFrom } from '@marketplace/shared/server/http/trace'
import { logAccess, type AccessLine } from '@marketplace/shared/server/edge/access_log'
import { refuse } from '@marketplace/shared/server/edge/bad_request'
import type { AddressOf } from '@marketplace/shared/server/edge/client_address'
import { isWellFormed, knownMethods } from '@marketplace/shared/server/edge/well_formed'
import { askForBlockingPage } from './blocking-pages.ts'
import { isTooLarge, limitBody } from './body-limit.ts'
import type { Log } from './log.ts'
import { refusalOfPagePost } from './page-post.ts'
import { buildFiles, type routePatterns } from './route-patterns.ts'
import { responseContext } from '../src/lib/http/response-context.ts'

export type FrontOptions = {
  addressOf: AddressOf
  isDraining: () => boolean
  log: Log
  routeOf: ReturnType<typeof routePatterns>
  storefrontUrl: string
}

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** What stands before Next: the request's id, its address, and a refusal of what Next cannot take. */
export function front(next: Next, options: FrontOptions): RequestListener {
  const { addressOf, isDraining, log, storefrontUrl } = options
  return (request, response) => {
    const requestId = requestIdFrom(request.headers['x-request-id'])
    overwrite(request, 'x-request-id', requestId)
    overwrite(request, 'traceparent', traceparentFrom(request.headers.traceparent))
    overwrite(request, 'x-client-address', addressOf(request))
    response.setHeader('X-Request-Id', requestId)
    if (isDraining()) response.setHeader('Connection', 'close')
    logRequest(request, response, requestId, options)
    const refusal = refusalOf(request, storefrontUrl)
    if (refusal) return refuse(request, response, requestId, refusal)
    limitBody(request, response, () => refuse(request, response, requestId, 'payload_too_large'))
    dropTrailingSlash(request)
    askForBlockingPage(request)
    next(request, response).catch((error: unknown) => {
      log.error({ requestId, err: error }, 'request failed')
      response.destroy()
    })
  }
}

/** One line a request; files of the build are not told of. */
function logRequest(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  { log, routeOf }: FrontOptions
) {
  const route = routeOf((request.url ?? '').split('?', 1)[0]!)
  const isTold = route !== buildFiles && log.isLevelEnabled('info')
  const context = responseContext().getStore()
  const facts = () => ({ route, userId: context?.userId, caller: context?.caller })
  const write = isTold ? (line: AccessLine) => log.info(line, 'request') : null
  logAccess(request, response, requestId, facts, write)
}

function refusalOf(request: IncomingMessage, storefrontUrl: string): ProblemCode | null {
  if (!isWellFormed(request)) return 'malformed_request'
  if (!knownMethods.includes(request.method ?? '')) return 'method_not_allowed'
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
