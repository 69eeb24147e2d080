import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

export type TurnstileOptions = {
  /** How many are inside at once. */
  places: number
  /** How many may stand in line. */
  line: number
  /** How long anyone stands there, in milliseconds. */
  patience: number
}

/**
 * Lets so many in at once and the others wait in the order in which they came. Who would wait for too long
 * is told at once or in time: 503 with `Retry-After`. So a rush costs time, and nobody's half-done work.
 */
export class Turnstile {
  #options: TurnstileOptions
  #inside = 0
  #line = new Set<() => void>()

  constructor(options: TurnstileOptions) {
    this.#options = options
  }

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inside < this.#options.places) this.#inside++
    else await this.#wait()
    try {
      return await work()
    } finally {
      this.#leave()
    }
  }

  async #wait() {
    const { line, patience } = this.#options
    if (this.#line.size >= line) throw new ProblemError('upstream_unavailable')
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    this.#line.add(resolve)
    const timer = setTimeout(() => {
      this.#line.delete(resolve)
      reject(new ProblemError('upstream_unavailable'))
    }, patience)
    await promise.finally(() => clearTimeout(timer))
  }

  /** The place goes to the next in line. */
  #leave() {
    const [next] = this.#line
    if (!next) return void this.#inside--
    this.#line.delete(next)
    next()
  }
}

/**
 * For this process's checkouts: fewer at once than would exhaust the database's connections. With the longest
 * wait and the checkout's own budget the gateway still has its answer in time.
 */
export const checkoutTurnstile = new Turnstile({ places: 24, line: 1_000, patience: 20_000 })
