import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import type { IncomingMessage } from 'node:http'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { BodyLimits } from '../limits/body_limits.js'

/**
 * The client's body as it streams up, counted and timed: one that drips would hold a place at the service for
 * as long as it likes. It stands between the two connections: a service that hangs up destroys this stream
 * and not the client's socket, which still has a response to get. Text that is no UTF-8 ends it.
 */
export class RequestBody extends Readable {
  #request: IncomingMessage
  #left: number
  #timer: NodeJS.Timeout
  #text: Utf8Check | undefined

  constructor(request: IncomingMessage, { bytes, bodyTimeout, isText }: BodyLimits) {
    super({ highWaterMark: 64 * 1024 })
    this.#request = request
    this.#left = bytes
    this.#text = isText ? new Utf8Check() : undefined
    this.#timer = setTimeout(() => this.#refuse('malformed_request'), bodyTimeout)
    request.on('data', this.#onData).on('end', this.#onEnd).on('error', this.#onError)
    this.on('error', () => {})
  }

  #onData = (chunk: Buffer) => {
    this.#left -= chunk.length
    if (this.#left < 0) this.#refuse('payload_too_large')
    else if (this.#text?.takes(chunk) === false) this.#refuse('malformed_request')
    else if (!this.push(chunk)) this.#request.pause()
  }

  #onEnd = () => {
    clearTimeout(this.#timer)
    if (this.#text?.isComplete === false) return this.#refuse('malformed_request')
    this.push(null)
  }

  #onError = (error: Error) => this.destroy(error)

  #refuse(code: 'malformed_request' | 'payload_too_large') {
    this.destroy(new ProblemError(code))
  }

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

/** Checks text that comes in pieces, which may be cut within a character. */
class Utf8Check {
  #rest = Buffer.alloc(0)

  takes(chunk: Buffer): boolean {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk
    const end = bytes.length - unfinished(bytes)
    this.#rest = Buffer.from(bytes.subarray(end))
    return isUtf8(bytes.subarray(0, end))
  }

  get isComplete(): boolean {
    return this.#rest.length === 0
  }
}

/** How many bytes at the end begin a character that is not there in full (RFC 3629, 3). */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return 0
    if (byte < 0xc0) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return length > back ? back : 0
  }
  return 0
}
