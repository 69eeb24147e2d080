import { familyLimits } from '@marketplace/shared/contracts/limits'
import { DomainError, type DomainErrorReason } from '@marketplace/shared/server/errors/domain_error'

export class UnknownFamilyException extends DomainError {
  constructor() {
    super('validation_failed', [{ field: 'familyId', rule: 'exists' }])
  }
}

export class OtherStoreException extends DomainError {
  constructor() {
    super('validation_failed', [{ field: 'familyId', rule: 'same_store' }])
  }
}

/** Options that a family does not have, or that stand twice. */
export class InvalidOptionsException extends DomainError {
  constructor(reasons: DomainErrorReason[]) {
    super('validation_failed', reasons)
  }
}

/** A value, or an option, that a member still has. */
export class OptionInUseException extends DomainError {
  constructor(value: string) {
    super('conflict', [{ field: 'options', rule: 'option_in_use', values: { value } }])
  }
}

export class OptionsTakenException extends DomainError {
  constructor() {
    super('conflict', [{ field: 'options', rule: 'options_taken' }])
  }
}

export class FamilyFullException extends DomainError {
  constructor() {
    super('conflict', [{ rule: 'family_full', values: { max: familyLimits.members } }])
  }
}

const byConstraint: Record<string, new () => DomainError> = {
  products_of_family: OptionsTakenException,
  families_100_members: FamilyFullException,
}

/** Turns a broken constraint of families into its exception; returns any other error as it is. */
export function familyErrorOf(error: unknown): unknown {
  const { constraint = '' } = error as { constraint?: string }
  const Exception = byConstraint[constraint]
  return Exception ? new Exception() : error
}
