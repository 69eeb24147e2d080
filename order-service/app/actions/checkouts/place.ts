import { inject } from '@adonisjs/core'
import { Logger } from '@adonisjs/core/logger'
import { AbandonCheckout } from '#actions/checkouts/abandon'
import { CompleteCheckout, type SerializeOrders } from '#actions/checkouts/complete'
import { PrepareCheckout, type CheckoutInput } from '#actions/checkouts/prepare'
import { ConcurrencyLimiter } from '@marketplace/shared/server/concurrency_limiter'
import { SupersededError } from '#exceptions/superseded_error'
import { claimKey, type Claim } from '#idempotency/claim_key'
import { inProgress, type KeyedRequest } from '#idempotency/key'
import type { IdempotentResponse } from '#idempotency/response'
import {
  checkoutQueueTimeoutMs,
  checkoutTimeoutMs,
} from '@marketplace/shared/contracts/service_timeouts'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

export type PlaceCheckoutInput = CheckoutInput & { key: KeyedRequest; serialize: SerializeOrders }

/** Fewer checkouts at once than would exhaust the database's connections. */
const limiter = new ConcurrencyLimiter({
  maxConcurrent: 24,
  maxQueued: 1_000,
  queueTimeoutMs: checkoutQueueTimeoutMs,
})

/**
 * Turns a cart into orders, one for each store, exactly once for a key. Whatever fails on the way, either the
 * orders exist or the stock comes back by itself. See docs/rules.md, "Checkout".
 */
@inject()
export class PlaceCheckout {
  constructor(
    private prepare: PrepareCheckout,
    private complete: CompleteCheckout,
    private abandon: AbandonCheckout,
    private logger: Logger
  ) {}

  handle(input: PlaceCheckoutInput): Promise<IdempotentResponse> {
    return limiter.run(() => this.#place(input))
  }

  async #place({ key, serialize, ...checkout }: PlaceCheckoutInput): Promise<IdempotentResponse> {
    const started = performance.now()
    const claim = await claimKey(key)
    if (!('checkoutId' in claim)) return claim
    try {
      const data = await this.prepare.handle({ ...checkout, claim })
      const isLate = performance.now() - started > checkoutTimeoutMs
      if (isLate) throw new ProblemError('upstream_timeout')
      return await this.complete.handle({ claim, data, serialize })
    } catch (cause) {
      return this.#fail(claim, cause)
    }
  }

  async #fail(claim: Claim, cause: unknown): Promise<IdempotentResponse> {
    const response = await this.#abandon(claim, cause)
    if (response) return response
    throw cause instanceof SupersededError ? inProgress() : cause
  }

  /** Where not even this can be written, the key stays locked until its time and is then taken over. */
  async #abandon(claim: Claim, cause: unknown): Promise<IdempotentResponse | null> {
    try {
      return await this.abandon.handle(claim)
    } catch (error) {
      if (error instanceof ProblemError) throw error
      this.logger.error({ err: error, checkoutId: claim.checkoutId }, 'checkout left behind')
      throw cause
    }
  }
}
