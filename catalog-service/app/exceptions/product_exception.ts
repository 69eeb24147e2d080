import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** Another product of the store has that SKU. */
export class SkuTakenException extends DomainError {
  constructor() {
    super('conflict', [{ field: 'sku', rule: 'taken' }])
  }
}

/** Another product took the slug of that name at the same moment. Trying again finds another. */
export class SlugTakenException extends DomainError {
  constructor() {
    super('conflict', [{ field: 'name', rule: 'taken' }])
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

/** An owner asks for a product that staff archived. */
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

/** Orders and movements name a product that was ever reserved. */
export class WasReservedException extends DomainError {
  constructor() {
    super('conflict', [{ rule: 'was_reserved' }])
  }
}

const byConstraint: Record<string, new () => DomainError> = {
  products_sku_of_store: SkuTakenException,
  products_slug_key: SlugTakenException,
  products_slug_never_reused: SlugTakenException,
  products_category_fkey: UnknownCategoryException,
}

/** Turns a broken constraint of `products` into its exception; returns any other error as it is. */
export function productErrorOf(error: unknown): unknown {
  const { constraint = '' } = error as { constraint?: string }
  const Exception = byConstraint[constraint]
  return Exception ? new Exception() : error
}
