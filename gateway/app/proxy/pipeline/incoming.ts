import { performance } from 'node:perf_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Principal } from '@marketplace/shared/contracts/principal'
import { requestIdFrom, traceparentFrom } from '@marketplace/shared/server/http/trace'
import type { Route } from './route.js'

/** One request on its way down the pipeline, and what each step found out about it. */
export class Exchange {
  readonly startedAt = performance.now()
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly method: string
  readonly path: string
  readonly id: string
  readonly traceparent: string

  /** Sent with every answer, our own and a service's. */
  readonly answerHeaders: Record<string, string> = {}

  route: Route | undefined
  /** The address that limits count; null where the storefront speaks for nobody. */
  address: string | null = null
  principal: Principal | undefined
  /** How many bytes the body may have, milliseconds for all of it to come, and whether it is a file. */
  bodyLimit = 0
  bodyTimeout = 0
  isUpload = false
  timeout = 0
  /** The client waits for `100 Continue` before it sends its body. */
  expectsContinue = false
  /** Which instance answered, for the log. */
  instance: string | undefined

  constructor(request: IncomingMessage, response: ServerResponse) {
    this.request = request
    this.response = response
    this.method = request.method!
    const url = request.url!
    const query = url.indexOf('?')
    this.path = query === -1 ? url : url.slice(0, query)
    this.id = requestIdFrom(request.headers['x-request-id'])
    this.traceparent = traceparentFrom(request.headers.traceparent)
    this.answerHeaders['x-request-id'] = this.id
  }

  header(name: string): string | undefined {
    const value = this.request.headers[name]
    return Array.isArray(value) ? value[0] : value
  }

  /** Whether a body comes with the request (RFC 9112, 6.3). */
  get hasBody(): boolean {
    const { headers } = this.request
    return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
  }

  /** Whether repeating it does no harm and nothing of it was used up. */
  get isRepeatable(): boolean {
    return this.method === 'GET' || this.method === 'HEAD'
  }
}
