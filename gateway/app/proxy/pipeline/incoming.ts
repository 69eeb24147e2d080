import type { IncomingMessage, ServerResponse } from 'node:http'
import { requestIdFrom, traceparentFrom } from '@marketplace/shared/server/http/trace'

/** One request as it came, with what can be read from it alone. Nothing here changes on the way. */
export class Incoming {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly method: string
  readonly path: string
  /** With its question mark; empty where there is none. */
  readonly query: string
  readonly id: string
  /** The client waits for `100 Continue` before it sends its body. */
  readonly expectsContinue: boolean
  #traceparent: string | undefined

  constructor(request: IncomingMessage, response: ServerResponse, expectsContinue = false) {
    this.request = request
    this.response = response
    this.expectsContinue = expectsContinue
    this.method = request.method!
    const url = request.url!
    const query = url.indexOf('?')
    this.path = query === -1 ? url : url.slice(0, query)
    this.query = query === -1 ? '' : url.slice(query)
    this.id = requestIdFrom(request.headers['x-request-id'])
  }

  /** Made only for what goes on to a service. */
  get traceparent(): string {
    return (this.#traceparent ??= traceparentFrom(this.request.headers.traceparent))
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
