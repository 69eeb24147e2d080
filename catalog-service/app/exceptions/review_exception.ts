import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** Only a buyer whose order of the product was delivered reviews it. */
export class NotDeliveredException extends DomainError {
  constructor() {
    super('forbidden', [{ rule: 'only_after_delivery' }])
  }
}

/** A buyer reviews a product once. */
export class AlreadyReviewedException extends DomainError {
  constructor() {
    super('conflict', [{ rule: 'already_reviewed' }])
  }
}
