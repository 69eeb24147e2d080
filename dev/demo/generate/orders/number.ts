import type { Random } from '../../random.ts'

/** Crockford's base 32: no I, L, O or U. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A stem like `M7K3-Q9F2` that has not been used. */
export function orderStem(random: Random, used: Set<string>): string {
  const half = () => Array.from({ length: 4 }, () => random.pick([...letters])).join('')
  let stem = `${half()}-${half()}`
  while (used.has(stem)) stem = `${half()}-${half()}`
  used.add(stem)
  return stem
}
