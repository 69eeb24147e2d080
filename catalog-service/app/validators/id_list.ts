import { fieldProblem, isUuid } from '@marketplace/shared/server/http/validation'
import type { Locale } from '@marketplace/shared/contracts/locale'

const most = 100

/** Parses a comma list of ids and leaves out malformed ones, as unknown ones. More than 100: 422 at `ids`. */
export function idList(list: string, locale: Locale): string[] {
  const ids = [...new Set(list.split(',').map((id) => id.trim().toLowerCase()))].filter(isUuid)
  if (ids.length > most) throw fieldProblem(locale, 'ids', 'array.maxLength', { max: most })
  return ids
}
