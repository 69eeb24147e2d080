import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** Another product of the store has that SKU. */
export class SkuTakenException extends DomainError {
  constructor() {
    super('conflict', [{ field: 'sku', rule: 'taken' }])
  }
}

export class UnknownCategoryException extends DomainError {
  constructor() {
    super('validation_failed', [{ field: 'category', rule: 'exists' }])
  }
}

export class UnknownStoreException extends DomainError {
  constructor() {
    super('validation_failed', [{ field: 'storeId', rule: 'exists' }])
  }
}

/** An owner asks for what staff took off sale. */
export class ArchivedByStaffException extends DomainError {
  constructor() {
    super('invalid_transition', [{ rule: 'archived_by_staff' }])
  }
}

/** Only what is archived can be deleted for good. */
export class NotArchivedException extends DomainError {
  constructor() {
    super('conflict', [{ rule: 'not_archived' }])
  }
}

/** Orders and the history of the stock name a product that was ever reserved. */
export class WasReservedException extends DomainError {
  constructor() {
    super('conflict', [{ rule: 'was_reserved' }])
  }
}

const byConstraint: Record<string, new () => DomainError> = {
  products_store_id_sku_key: SkuTakenException,
  products_category_fkey: UnknownCategoryException,
}

/** What a write of a product met in the database, as an error of the domain; any other error as it is. */
export function productErrorOf(error: unknown): unknown {
  const { constraint = '' } = error as { constraint?: string }
  const Exception = byConstraint[constraint]
  return Exception ? new Exception() : error
}
