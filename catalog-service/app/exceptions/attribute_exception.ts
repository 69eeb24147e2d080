import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import type { AttributeError } from '#domain/attributes'

/** 422 at each value that its attribute does not take, and each key that the category does not have. */
export class WrongAttributesException extends DomainError {
  constructor(errors: (AttributeError & { place: number; part: 'key' | 'value' })[]) {
    super(
      'validation_failed',
      errors.map(({ place, part, rule, values }) => ({
        ...{ field: `attributes.${place}.${part}`, rule, values },
      }))
    )
  }
}
