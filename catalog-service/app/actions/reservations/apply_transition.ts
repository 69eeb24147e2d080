import { inject } from '@adonisjs/core'
import { Queue } from '@marketplace/shared/server/queue'
import { tagsOfStock } from '@marketplace/shared/contracts/cache_tags'
import { applyLineChanges, availabilityChanged } from '#aggregates/apply_line_changes'
import type { Reservation } from '#aggregates/reservation'
import { planTransition, type Line, type Transition } from '#domain/reservation_line'
import { RefusedTransitionException } from '#exceptions/reservation_exception'
import RevalidateStorefront from '#jobs/revalidate_storefront'

type ApplyTransitionInput = {
  reservation: Reservation
  transition: Transition
  lines: Line[]
  orderId?: string
}

/** Applies a transition to lines of a locked reservation, all or none (409). Returns those that changed. */
@inject()
export class ApplyTransition {
  constructor(private queue: Queue) {}

  async handle({ reservation, transition, lines, orderId }: ApplyTransitionInput) {
    const plan = planTransition(transition, lines, orderId)
    if ('refusedBy' in plan) throw new RefusedTransitionException(transition, plan.refusedBy)
    const { id, trx } = reservation
    const changed = await applyLineChanges(trx, id, plan.changes, orderId)
    await this.#announce(reservation, availabilityChanged(changed))
    return changed
  }

  async #announce({ trx }: Reservation, productIds: string[]) {
    if (!productIds.length) return
    await this.queue.send(trx, RevalidateStorefront, { tags: tagsOfStock(productIds) })
  }
}
