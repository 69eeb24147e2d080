import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { isUuid } from '@marketplace/shared/server/http/validation'

const max = 100

/** Parses a comma list of ids and leaves out malformed ones, as unknown ones. More than 100: 422 at `ids`. */
export function idList(list: string): string[] {
  const ids = [...new Set(list.split(',').map((id) => id.trim().toLowerCase()))].filter(isUuid)
  if (ids.length <= max) return ids
  throw new DomainError('validation_failed', [
    { field: 'ids', rule: 'array.maxLength', values: { max } },
  ])
}
