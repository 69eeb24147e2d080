import type { Logger } from '@adonisjs/core/logger'
import { errors, type LimiterResponse } from '@adonisjs/limiter'
import type { Counter } from './counters.js'

/** After a failure, how long nothing is asked of it. */
const PAUSE_MS = 1_000

/** Whether the place where all instances count can be asked, and a line in the log when that changes. */
export class SharedPlace {
  #askAgainAt = 0
  #isAway = false

  constructor(private logger: Logger) {}

  get mayBeAsked(): boolean {
    return Date.now() >= this.#askAgainAt
  }

  answered() {
    if (!this.#isAway) return
    this.#isAway = false
    this.logger.info('Redis is back: limits are counted for all instances again')
  }

  failed(error: unknown) {
    this.#askAgainAt = Date.now() + PAUSE_MS
    if (this.#isAway) return
    this.#isAway = true
    this.logger.warn({ err: error }, 'Redis is away: each instance counts its limits for itself')
  }
}

/** Counts in the shared place, and in this instance's memory while that is away. */
export class SharedCounter implements Counter {
  constructor(
    private shared: Counter,
    private local: Counter,
    private place: SharedPlace
  ) {}

  consume(key: string): Promise<LimiterResponse> {
    return this.#count((counter) => counter.consume(key))
  }

  increment(key: string): Promise<LimiterResponse> {
    return this.#count((counter) => counter.increment(key))
  }

  async #count(ask: (counter: Counter) => Promise<LimiterResponse>): Promise<LimiterResponse> {
    if (!this.place.mayBeAsked) return ask(this.local)
    try {
      const response = await ask(this.shared)
      this.place.answered()
      return response
    } catch (error) {
      if (error instanceof errors.E_TOO_MANY_REQUESTS) throw error
      this.place.failed(error)
      return ask(this.local)
    }
  }
}
