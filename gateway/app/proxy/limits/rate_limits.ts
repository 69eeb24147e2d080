import { errors, type Limiter, type LimiterResponse } from '@adonisjs/limiter'
import type { Principal } from '@marketplace/shared/contracts/principal'
import { addressKey } from '@marketplace/shared/server/edge/client_address'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { LimitClass } from '#config/limiter'
import type { Incoming } from '../pipeline/incoming.js'
import type { Route } from '../routing/route.js'

/** What is used of `@adonisjs/limiter`'s manager, whatever its stores. */
interface Manager {
  use(options: { requests: number; duration: string }): Limiter
}

type Headers = Record<string, string>

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
  #limiters: Record<LimitClass, Limiter>

  /** Takes how many requests of each class a minute has. */
  constructor(manager: Manager, perMinute: Record<LimitClass, number>) {
    const entries = Object.entries(perMinute).map(([name, requests]) => {
      return [name, manager.use({ requests, duration: '1 minute' })]
    })
    this.#limiters = Object.fromEntries(entries)
  }

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
    await this.#limiters.failures.increment(key)
  }

  /** Throws `rate_limited` where too many credentials from there were not good. */
  async assertNotFailing(address: string | null): Promise<void> {
    if (address === null) return
    const state = await this.#limiters.failures.get(keyOf('failures', address))
    if (state && state.remaining <= 0) throw tooMany(state)
  }

  async #byAddress(name: LimitClass, address: string | null): Promise<Headers> {
    return address === null ? {} : this.#consume(name, addressKey(address))
  }

  async #consume(name: LimitClass, key: string): Promise<Headers> {
    try {
      return headersOf(await this.#limiters[name].consume(`${name}:${key}`))
    } catch (error) {
      throw error instanceof errors.E_TOO_MANY_REQUESTS ? tooMany(error.response) : error
    }
  }
}

function keyOf(name: LimitClass, address: string): string {
  return `${name}:${addressKey(address)}`
}

function tooMany(state: LimiterResponse): ProblemError {
  const wait = String(Math.max(1, state.availableIn))
  return new ProblemError('rate_limited', { headers: { ...headersOf(state), 'retry-after': wait } })
}

function isCheckout({ method, path }: Incoming, { counted }: Route): boolean {
  return counted?.method === method && counted.path === path
}

function headersOf({ limit, remaining, availableIn }: LimiterResponse): Headers {
  return {
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(Math.max(0, remaining)),
    'ratelimit-reset': String(Math.max(0, availableIn)),
  }
}
