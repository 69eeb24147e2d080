import { rowsOf } from '#queries/rows'
import { fieldProblem } from '@marketplace/shared/server/http/validation'
import type { Locale } from '@marketplace/shared/contracts/locale'

/** Throws 422 at `category` where there is no such one. */
export async function requireCategory(slug: string, locale: Locale): Promise<void> {
  const found = await rowsOf('select from categories where slug = ?', [slug])
  if (!found.length) throw fieldProblem(locale, 'category', 'exists')
}
