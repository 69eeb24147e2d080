import { isLocale } from '@marketplace/shared/contracts/locale'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Locale } from '@/i18n/routing'
import { noteResponse } from '@/lib/http/response-context'

/**
 * The beginning of every server action. What a form bound to it came back from the browser and is checked like
 * any other value: a language that we do not have would lead to somebody else's site.
 */
export function beginAction(locale: unknown): asserts locale is Locale {
  noteResponse({ actionBegan: true })
  if (isLocale(locale)) return
  noteResponse({ status: 400 })
  throw new ProblemError('malformed_request')
}
