import { Readable } from 'node:stream'
import type { IncomingMessage } from 'node:http'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

/**
 * The client's body as it streams up, counted and timed: one that drips would hold a place at the service for
 * as long as it likes. It stands between the two connections: a service that hangs
 * up destroys this stream and not the client's socket, which still has an answer to get.
 */
export class RequestBody extends Readable {
  #request: IncomingMessage
  #left: number
  #timer: NodeJS.Timeout

  /** Takes how many bytes it may have, and milliseconds until all of it must be there. */
  constructor(request: IncomingMessage, limit: number, timeout: number) {
    super({ highWaterMark: 64 * 1024 })
    this.#request = request
    this.#left = limit
    this.#timer = setTimeout(() => this.destroy(new ProblemError('malformed_request')), timeout)
    request.on('data', this.#onData).on('end', this.#onEnd).on('error', this.#onError)
    this.on('error', () => {})
  }

  #onData = (chunk: Buffer) => {
    this.#left -= chunk.length
    if (this.#left < 0) this.destroy(new ProblemError('payload_too_large'))
    else if (!this.push(chunk)) this.#request.pause()
  }

  #onEnd = () => {
    clearTimeout(this.#timer)
    this.push(null)
  }

  #onError = (error: Error) => this.destroy(error)

  override _read() {
    this.#request.resume()
  }

  override _destroy(error: Error | null, callback: (error: Error | null) => void) {
    clearTimeout(this.#timer)
    this.#request.off('data', this.#onData).off('end', this.#onEnd)
    this.#request.resume()
    callback(error)
  }
}
