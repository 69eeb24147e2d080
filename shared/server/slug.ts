import { randomInt } from 'node:crypto'
import stringHelpers from '@adonisjs/core/helpers/string'

/**
 * ASCII words with dashes from a name in any script; `fallback` where nothing of it is left. For a slug that is
 * taken: each further `attempt` puts more digits behind it, so that one of the next is free however many
 * share the name.
 */
export function slugFor(name: string, fallback: string, attempt = 0): string {
  const words = stringHelpers.slug(name, { lower: true, strict: true }).slice(0, 80)
  const slug = words.replace(/^-+|-+$/g, '') || fallback
  if (attempt === 0) return slug
  const digits = Math.min(attempt + 3, 12)
  return `${slug}-${randomInt(10 ** (digits - 1), 10 ** digits)}`
}
