/** Money is a string with two decimals on the wire and in the database, and a bigint of centimes in code. */
export const currency = 'MAD'

/** Below 10^10, as the CHECK of every money column. */
export const maxCentimes = 10n ** 12n - 1n

const shape = /^(\d{1,10})(?:\.(\d{1,2}))?$/

/**
 * Centimes of an amount: `"149.9"` or `149.9` → `14990n`. Null where it is no amount that a money column
 * takes: negative, more than two decimals, exponent, too large.
 */
export function parseMoney(value: unknown): bigint | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const match = shape.exec(String(value))
  if (!match) return null
  return BigInt(match[1]!) * 100n + BigInt((match[2] ?? '').padEnd(2, '0'))
}

/** Centimes of an amount that the database or another service gave. Throws a RangeError on anything else. */
export function toCentimes(amount: string): bigint {
  const centimes = parseMoney(amount)
  if (centimes === null) throw new RangeError(`Not an amount of money: ${amount}`)
  return centimes
}

/** `14990n` → `"149.90"`. Throws a RangeError below zero: no amount of ours is negative. */
export function toAmount(centimes: bigint): string {
  if (centimes < 0n) throw new RangeError(`Not an amount of money: ${centimes}`)
  return `${centimes / 100n}.${String(centimes % 100n).padStart(2, '0')}`
}

/** The exact sum of some centimes. */
export function sum(parts: Iterable<bigint>): bigint {
  let total = 0n
  for (const part of parts) total += part
  return total
}
