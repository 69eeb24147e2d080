import { compactDigits } from './text.ts'

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

/**
 * Centimes of an amount as people type it: `1 890,00 MAD`, `٨٩٠`, `1.890,50`. One comma, dot or Arabic
 * separator with one or two digits behind it is the decimal one; before it, groups of three may be set apart.
 * Null where it is no amount, and where it could mean two things (`1,890`).
 */
export function parseTypedMoney(text: string): bigint | null {
  const compact = compactDigits(text)
    .replace(/٫/g, ',')
    .replace(/٬/g, '')
    .replace(/(mad|dhs?|درهم)$/iu, '')
  const match = /^(\d{1,3}(?:([.,])\d{3}(?:\2\d{3})*)?|\d+)(?:([.,])(\d{1,2}))?$/.exec(compact)
  if (!match) return null
  const [, whole = '', grouping, decimal, fraction] = match
  if (grouping && (grouping === decimal || decimal === undefined)) return null
  const digits = whole.replace(/[.,]/g, '')
  return parseMoney(fraction ? `${digits}.${fraction}` : digits)
}

/**
 * A number as people type it in the form that an address takes: `٢٠٠` → `200`, `1 890,50` → `1890.5`. Null where it is
 * none.
 */
export function parseTypedNumber(text: string): string | null {
  const hundredths = parseTypedMoney(text)
  return hundredths === null ? null : String(Number(toAmount(hundredths)))
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
