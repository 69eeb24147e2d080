import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** Somebody else changed the quantity since it was read. */
export class StaleQuantityException extends DomainError {
  constructor(quantity: number) {
    super(
      'conflict',
      [{ field: 'expectedQuantity', rule: 'stale_quantity', values: { quantity } }],
      {
        members: { quantity },
      }
    )
  }
}

/** A quantity may fall to what is reserved and no further. `least` is what would do in that field. */
export class BelowReservedException extends DomainError {
  constructor(field: string, least: number, stock: { quantity: number; reserved: number }) {
    super('conflict', [{ field, rule: 'below_reserved', values: { least, ...stock } }])
  }
}

export class AboveMaxStockException extends DomainError {
  constructor(field: string, most: number) {
    super('conflict', [{ field, rule: 'above_max_stock', values: { most } }])
  }
}
