import { errors, type Limiter, type LimiterResponse } from '@adonisjs/limiter'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { LimitClass } from '#config/limiter'
import { addressKey } from './client_address.js'
import type { Exchange } from './exchange.js'

/** What is used of `@adonisjs/limiter`'s manager, whatever its stores. */
interface Manager {
  use(options: { requests: number; duration: string }): Limiter
}

/** Counts requests by who asks: a user wherever they are, else an address. */
export class RateLimits {
  #limiters: Record<LimitClass, Limiter>

  /** Takes how many requests of each class a minute has. */
  constructor(manager: Manager, perMinute: Record<LimitClass, number>) {
    const entries = Object.entries(perMinute).map(([name, requests]) => {
      return [name, manager.use({ requests, duration: '1 minute' })]
    })
    this.#limiters = Object.fromEntries(entries)
  }

  /** Counts the request and tells the numbers; throws `rate_limited` where it is one too many. */
  async count(exchange: Exchange): Promise<void> {
    const { route, principal } = exchange
    if (route!.limit === 'files') return this.#byAddress('files', exchange)
    if (!principal) return this.countStranger(exchange)

    await this.#consume('user', principal.id, exchange)
    if (isCounted(exchange)) await this.#consume('checkouts', principal.id, exchange)
    if (exchange.isUpload) await this.#consume('uploads', principal.id, exchange)
  }

  /** For who is not signed in, a bad token included. */
  countStranger(exchange: Exchange): Promise<void> {
    return this.#byAddress('anonymous', exchange)
  }

  async #byAddress(name: LimitClass, exchange: Exchange) {
    if (exchange.address !== null) await this.#consume(name, addressKey(exchange.address), exchange)
  }

  async #consume(name: LimitClass, key: string, { answerHeaders }: Exchange) {
    try {
      const state = await this.#limiters[name].consume(`${name}:${key}`)
      Object.assign(answerHeaders, headersOf(state))
    } catch (error) {
      if (!(error instanceof errors.E_TOO_MANY_REQUESTS)) throw error
      Object.assign(answerHeaders, headersOf(error.response))
      const wait = String(Math.max(1, error.response.availableIn))
      throw new ProblemError('rate_limited', { headers: { 'retry-after': wait } })
    }
  }
}

function isCounted({ route, method, path }: Exchange): boolean {
  return route!.counted?.method === method && route!.counted.path === path
}

function headersOf({ limit, remaining, availableIn }: LimiterResponse) {
  return {
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(Math.max(0, remaining)),
    'ratelimit-reset': String(Math.max(0, availableIn)),
  }
}
