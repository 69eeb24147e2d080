import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** A term that only has words which no search goes by. */
export class NoSearchTermException extends DomainError {
  constructor() {
    super('validation_failed', [{ field: 'term', rule: 'no_search_term' }])
  }
}
