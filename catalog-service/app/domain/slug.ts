import { randomInt } from 'node:crypto'
import stringHelpers from '@adonisjs/core/helpers/string'

/** ASCII words with dashes from a name in any script; `fallback` where nothing of it is left. */
export function slugOf(name: string, fallback: string): string {
  const slug = stringHelpers.slug(name, { lower: true, strict: true }).slice(0, 80)
  return slug.replace(/^-+|-+$/g, '') || fallback
}

/** The same slug with four digits behind it, for when it is taken. */
export function slugWithDigits(slug: string): string {
  return `${slug}-${randomInt(1000, 10_000)}`
}
