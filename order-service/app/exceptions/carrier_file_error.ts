import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** What was sent is no table that this carrier's files look like. */
export function carrierFileError(rule: string, values?: Record<string, unknown>): DomainError {
  return new DomainError('validation_failed', [{ field: 'file', rule, values }])
}
