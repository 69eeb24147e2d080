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

/** 422 at each item whose product is unknown, hidden, archived or of a closed store. */
export class UnavailableException extends DomainError {
  constructor(items: Item[], productIds: string[]) {
    super(
      'validation_failed',
      reasonsAt(items, ({ productId }, field) => {
        if (!productIds.includes(productId)) return null
        return { field: `${field}.productId`, rule: 'unavailable' }
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
