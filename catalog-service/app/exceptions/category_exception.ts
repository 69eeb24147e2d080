import { maxCategoryDepth } from '@marketplace/shared/contracts/limits'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** Another category has that slug, or had it: it still leads there. */
export class SlugTakenException extends DomainError {
  constructor() {
    super('conflict', [{ field: 'slug', rule: 'taken' }])
  }
}

export class UnknownParentException extends DomainError {
  constructor() {
    super('validation_failed', [{ field: 'parent', rule: 'exists' }])
  }
}

/** A category cannot lie in itself or below. */
export class CategoryCircleException extends DomainError {
  constructor() {
    super('conflict', [{ field: 'parent', rule: 'category_circle' }])
  }
}

export class CategoryDepthException extends DomainError {
  constructor() {
    super('conflict', [
      { field: 'parent', rule: 'category_depth', values: { max: maxCategoryDepth } },
    ])
  }
}

/** Only an empty category can be deleted. The problem has both numbers. */
export class CategoryInUseException extends DomainError {
  constructor(values: { products: number; children: number }) {
    super('conflict', [{ rule: 'category_in_use', values }], { members: values })
  }
}

const byConstraint: Record<string, new () => DomainError> = {
  categories_pkey: SlugTakenException,
  categories_slug_was_used: SlugTakenException,
  categories_parent_slug_fkey: UnknownParentException,
  categories_no_circle: CategoryCircleException,
  categories_depth: CategoryDepthException,
}

/** Turns a broken constraint of `categories` into its exception; returns any other error as it is. */
export function categoryErrorOf(error: unknown): unknown {
  const { constraint = '' } = error as { constraint?: string }
  const Exception = byConstraint[constraint]
  return Exception ? new Exception() : error
}
