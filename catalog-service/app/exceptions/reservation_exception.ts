import { DomainError, type DomainErrorReason } from '@marketplace/shared/server/errors/domain_error'
import type { Item } from '#domain/items'
import type { Line, Transition } from '#domain/reservation_line'

export class UnknownReservationException extends DomainError {
  constructor() {
    super('conflict', [{ rule: 'reservation_unknown' }])
  }
}

/** Nothing can be reserved under a released id. */
export class ReleasedReservationException extends DomainError {
  constructor() {
    super('conflict', [{ rule: 'reservation_released' }])
  }
}

/** The same id was reserved with other items. */
export class OtherItemsException extends DomainError {
  constructor() {
    super('conflict', [{ rule: 'reservation_other_items' }])
  }
}

export class UnknownLineException extends DomainError {
  constructor() {
    super('conflict', [{ rule: 'reservation_line_unknown' }])
  }
}

/** The transition does not start from the line's status, or the line belongs to another order. */
export class RefusedTransitionException extends DomainError {
  constructor(transition: Transition, { status }: Line) {
    super('conflict', [{ rule: 'reservation_line_refuses', values: { status, transition } }])
  }
}

/** Why a product cannot be reserved: it is unknown, hidden, archived or of a closed store; or its store pauses. */
export type NotSold = 'unavailable' | 'paused'

/** 422 at each item whose product cannot be reserved, with the reason of each product. */
export class UnavailableException extends DomainError {
  constructor(items: Item[], reasons: Map<string, NotSold>) {
    super(
      'validation_failed',
      reasonsAt(items, ({ productId }, field) => {
        const rule = reasons.get(productId)
        return rule ? { field: `${field}.productId`, rule } : null
      })
    )
  }
}

/** 409 at each item that is short, with the pieces that are available. */
export class OutOfStockException extends DomainError {
  constructor(items: Item[], available: Map<string, number>) {
    super(
      'out_of_stock',
      reasonsAt(items, ({ productId }, field) => {
        if (!available.has(productId)) return null
        return { field, rule: 'out_of_stock', values: { available: available.get(productId) } }
      })
    )
  }
}

type Judge = (item: Item, field: string) => DomainErrorReason | null

function reasonsAt(items: Item[], judge: Judge): DomainErrorReason[] {
  return items.flatMap((item, index) => judge(item, `items.${index}`) ?? [])
}
