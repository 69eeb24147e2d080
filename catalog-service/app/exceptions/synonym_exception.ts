import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** A term, or one of its meanings, that only has words which no search goes by. */
export class NoSearchTermException extends DomainError {
  constructor(field = 'term') {
    super('validation_failed', [{ field, rule: 'no_search_term' }])
  }
}

export class SynonymTakenException extends DomainError {
  constructor() {
    super('conflict', [{ field: 'term', rule: 'synonym_taken' }])
  }
}
