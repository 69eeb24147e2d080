const deepest = 32

/** NUL, which PostgreSQL refuses, and what broken text was replaced by on its way. */
const invalid = /[\0\uFFFD]/

/**
 * The path (`items.0.note`) of the first text that cannot be kept: one with a NUL, a lone surrogate or U+FFFD;
 * also of what is nested deeper than any body of ours. Null where all is well.
 */
export function findInvalidText(value: unknown, path = '', depth = 0): string | null {
  if (typeof value === 'string') return invalid.test(value) || !value.isWellFormed() ? path : null
  if (typeof value !== 'object' || value === null) return null
  if (depth === deepest) return path
  for (const [key, inner] of Object.entries(value)) {
    const wrong = findInvalidText(inner, path ? `${path}.${key}` : key, depth + 1)
    if (wrong !== null) return wrong
  }
  return null
}
