import { LRUCache } from 'lru-cache'
import type { KeptResponse } from './kept_response.js'

export interface CacheSettings {
  /** What all kept responses together may take. */
  bytes: number
  /** A larger response is not kept. */
  responseBytes: number
  /** Milliseconds, from when the service was asked. */
  ttl: number
}

export const cacheDefaults: CacheSettings = {
  bytes: 32 * 1024 * 1024,
  responseBytes: 256 * 1024,
  ttl: 1_000,
}

/** A response that a service is being asked for: whoever wants the same waits for it. */
export interface Flight {
  /** Null where the response may not be kept; rejects where none came. */
  response: Promise<KeptResponse | null>
  /** A larger one is not kept. */
  maxBytes: number
  land(response: KeptResponse | null): void
  fail(error: Error): void
}

/** Public responses of the last second, by what they depend on. It costs speed only to empty it. */
export class ResponseCache {
  readonly settings: CacheSettings
  #kept: LRUCache<string, KeptResponse>
  #flights = new Map<string, Flight>()

  constructor(settings: Partial<CacheSettings> = {}) {
    this.settings = { ...cacheDefaults, ...settings }
    this.#kept = new LRUCache({
      maxSize: this.settings.bytes,
      sizeCalculation: sizeOf,
      ttl: this.settings.ttl,
      ttlResolution: 0,
    })
  }

  find(key: string): KeptResponse | undefined {
    return this.#kept.get(key)
  }

  flightOf(key: string): Flight | undefined {
    return this.#flights.get(key)
  }

  /** Begins to ask for a response. It is kept unless the cache is emptied meanwhile. */
  begin(key: string): Flight {
    const start = performance.now()
    const { promise, resolve, reject } = Promise.withResolvers<KeptResponse | null>()
    // Nobody may be waiting.
    promise.catch(() => {})
    const end = () => {
      if (this.#flights.get(key) !== flight) return false
      return this.#flights.delete(key)
    }
    const flight: Flight = {
      response: promise,
      maxBytes: this.settings.responseBytes,
      land: (response) => {
        if (end() && response) this.#kept.set(key, response, { start })
        resolve(response)
      },
      fail: (error) => {
        end()
        reject(error)
      },
    }
    this.#flights.set(key, flight)
    return flight
  }

  /** Forgets what is kept and what is still on its way: it may have been read before a change. */
  clear() {
    this.#kept.clear()
    this.#flights.clear()
  }

  get size(): number {
    return this.#kept.size
  }

  get bytes(): number {
    return this.#kept.calculatedSize
  }
}

/** Headers, key and bookkeeping of an entry. */
const OVERHEAD_BYTES = 2 * 1024

function sizeOf({ body }: KeptResponse, key: string): number {
  return body.length + 2 * key.length + OVERHEAD_BYTES
}
