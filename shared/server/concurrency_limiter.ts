import { ProblemError } from './errors/problem_error.ts'

export type ConcurrencyLimits = {
  maxConcurrent: number
  maxQueued: number
  queueTimeoutMs: number
}

/**
 * Runs a bounded number of tasks at once and queues the others in order. A task that finds the queue full, or
 * waits for too long, fails with 503 and `Retry-After`, before any of its work began.
 */
export class ConcurrencyLimiter {
  #limits: ConcurrencyLimits
  #running = 0
  #queue = new Set<() => void>()

  constructor(limits: ConcurrencyLimits) {
    this.#limits = limits
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#running < this.#limits.maxConcurrent) this.#running++
    else await this.#wait()
    try {
      return await task()
    } finally {
      this.#release()
    }
  }

  async #wait() {
    const { maxQueued, queueTimeoutMs } = this.#limits
    if (this.#queue.size >= maxQueued) throw new ProblemError('upstream_unavailable')
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    this.#queue.add(resolve)
    const timer = setTimeout(() => {
      this.#queue.delete(resolve)
      reject(new ProblemError('upstream_unavailable'))
    }, queueTimeoutMs)
    await promise.finally(() => clearTimeout(timer))
  }

  /** Hands the slot to the first in the queue. */
  #release() {
    const [next] = this.#queue
    if (!next) return void this.#running--
    this.#queue.delete(next)
    next()
  }
}
