import { maxImages } from '@marketplace/shared/contracts/limits'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

export class TooManyImagesException extends DomainError {
  constructor() {
    super('conflict', [{ field: 'file', rule: 'too_many_images', values: { max: maxImages } }])
  }
}

/** One photo of a product is always its primary one: another takes its place, or none. */
export class PrimaryImageNeededException extends DomainError {
  constructor() {
    super('conflict', [{ field: 'isPrimary', rule: 'primary_image_needed' }])
  }
}
