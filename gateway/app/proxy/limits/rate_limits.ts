import { errors, type LimiterResponse } from '@adonisjs/limiter'
import type { Principal } from '@marketplace/shared/contracts/principal'
import { addressKey } from '@marketplace/shared/server/edge/client_address'
import { LRUCache } from 'lru-cache'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { LimitClass } from '#config/limiter'
import type { Incoming } from '../pipeline/incoming.js'
import type { Route } from '../routing/route.js'
import type { Counters } from './counters.js'

type Headers = Record<string, string>

const MAX_FAILING = 100_000

type Counted = {
  incoming: Incoming
  route: Route
  principal: Principal | undefined
  /** Null where nobody's address counts. */
  address: string | null
  isUpload: boolean
}

/**
 * Counts requests by who asks: a user wherever they are, else an address. Gives the headers that tell the
 * numbers; throws `rate_limited` where it is one too many.
 */
export class RateLimits {
  /** Addresses whose credentials were not good too often: looked at before each credential is read. */
  #failing = new LRUCache<string, LimiterResponse>({ max: MAX_FAILING })

  constructor(private counters: Counters) {}

  async count({ incoming, route, principal, address, isUpload }: Counted): Promise<Headers> {
    if (route.limit === 'files') return this.#byAddress('files', address)
    if (!principal) return this.countAnonymous(address)

    let headers = await this.#consume('user', principal.id)
    if (isCheckout(incoming, route)) headers = await this.#consume('checkouts', principal.id)
    if (isUpload) headers = await this.#consume('uploads', principal.id)
    return headers
  }

  /** For who is not signed in, a bad token included. */
  countAnonymous(address: string | null): Promise<Headers> {
    return this.#byAddress('anonymous', address)
  }

  /** Paths that lead nowhere share the anonymous count of their address; health is never limited. */
  async countUnrouted(path: string, address: string | null): Promise<Headers> {
    return path.startsWith('/health/') ? {} : this.countAnonymous(address)
  }

  /** Counts credentials that were not good. */
  async countFailure(address: string | null): Promise<void> {
    if (address === null) return
    const key = keyOf('failures', address)
    const state = await this.counters.failures.increment(key)
    if (state.remaining <= 0) this.#failing.set(key, state, { ttl: state.availableIn * 1000 })
  }

  /** Throws `rate_limited` where too many credentials from there were not good. */
  assertNotFailing(address: string | null) {
    if (address === null) return
    const key = keyOf('failures', address)
    const state = this.#failing.get(key)
    const left = this.#failing.getRemainingTTL(key)
    if (state && left > 0) throw tooMany({ ...state, availableIn: Math.ceil(left / 1000) })
  }

  async #byAddress(name: LimitClass, address: string | null): Promise<Headers> {
    return address === null ? {} : this.#consume(name, addressKey(address))
  }

  async #consume(name: LimitClass, key: string): Promise<Headers> {
    try {
      return headersOf(await this.counters[name].consume(`${name}:${key}`))
    } catch (error) {
      throw error instanceof errors.E_TOO_MANY_REQUESTS ? tooMany(error.response) : error
    }
  }
}

function keyOf(name: LimitClass, address: string): string {
  return `${name}:${addressKey(address)}`
}

type State = Pick<LimiterResponse, 'limit' | 'remaining' | 'availableIn'>

function tooMany(state: State): ProblemError {
  const wait = String(Math.max(1, state.availableIn))
  return new ProblemError('rate_limited', { headers: { ...headersOf(state), 'retry-after': wait } })
}

function isCheckout({ method, path }: Incoming, { counted }: Route): boolean {
  return counted?.method === method && counted.path === path
}

function headersOf({ limit, remaining, availableIn }: State): Headers {
  return {
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(Math.max(0, remaining)),
    'ratelimit-reset': String(Math.max(0, availableIn)),
  }
}
