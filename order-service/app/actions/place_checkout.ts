import { inject } from '@adonisjs/core'
import { Logger } from '@adonisjs/core/logger'
import type { Actor } from '#actions/actor'
import type { Answer } from '#actions/idempotency/answer'
import { AbandonCheckout } from '#actions/checkout/abandon_checkout'
import { claimKey, type Claim } from '#actions/idempotency/claim_key'
import { inProgress, type KeyedRequest } from '#actions/idempotency/key'
import { CompleteCheckout } from '#actions/checkout/complete_checkout'
import type { Draft, Present } from '#actions/checkout/draft'
import { GatherCheckout, type Wish } from '#actions/checkout/gather_checkout'
import { checkoutTurnstile } from '#actions/checkout/turnstile'
import { checkoutBudget } from '#domain/limits'
import { Superseded } from '#exceptions/superseded'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

export type CheckoutRequest = Wish & { key: KeyedRequest; actor: Actor }

/**
 * Turns a basket into orders, one for each store, exactly once for a key, whatever fails on the way: either
 * the orders exist or the stock comes back by itself. See docs/rules.md, "Checkout".
 */
@inject()
export class PlaceCheckout {
  constructor(
    private gather: GatherCheckout,
    private complete: CompleteCheckout,
    private abandon: AbandonCheckout,
    private logger: Logger
  ) {}

  handle(request: CheckoutRequest, present: Present): Promise<Answer> {
    return checkoutTurnstile.pass(() => this.#place(request, present))
  }

  async #place(request: CheckoutRequest, present: Present): Promise<Answer> {
    const started = performance.now()
    const claim = await claimKey(request.key)
    if (!('checkoutId' in claim)) return claim
    try {
      const draft: Draft = await this.gather.handle(claim, request, request.actor)
      const isLate = performance.now() - started > checkoutBudget
      if (isLate) throw new ProblemError('upstream_timeout')
      return await this.complete.handle(claim, draft, present)
    } catch (cause) {
      return this.#fail(claim, cause)
    }
  }

  async #fail(claim: Claim, cause: unknown): Promise<Answer> {
    const answer = await this.#abandon(claim, cause)
    if (answer) return answer
    throw cause instanceof Superseded ? inProgress() : cause
  }

  /** Where not even this can be written, the key stays locked until its time and is then taken over. */
  async #abandon(claim: Claim, cause: unknown): Promise<Answer | null> {
    try {
      return await this.abandon.handle(claim)
    } catch (error) {
      if (error instanceof ProblemError) throw error
      this.logger.error({ err: error, checkoutId: claim.checkoutId }, 'a checkout was left behind')
      throw cause
    }
  }
}
