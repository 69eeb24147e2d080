import { randomInt } from 'node:crypto'

/** Crockford's base 32: no I, L, O or U, so that a number survives a phone call. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Makes the stems of order numbers: `M7K3-Q9F2`, one of 10^12, in no sequence. */
export class OrderNumbers {
  stem(): string {
    return `${four()}-${four()}`
  }
}

function four(): string {
  return Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
}

/** The numbers of a checkout's orders: the stem itself for one, else `stem-1`, `stem-2`, … */
export function numbersOf(stem: string, orders: number): string[] {
  if (orders === 1) return [stem]
  return Array.from({ length: orders }, (_, index) => `${stem}-${index + 1}`)
}

/** What the orders of one checkout share; it is the reference of their bank transfer. */
export function stemOf(orderNumber: string): string {
  return orderNumber.slice(0, 9)
}

/** A number as it was typed or read out: any case, O for 0, I or L for 1. Null where it cannot be one. */
export function parseOrderNumber(typed: string): string | null {
  const number = likeNumber(typed.trim())
  return /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}(-[1-9]\d{0,2})?$/.test(number)
    ? number
    : null
}

/** Whether it may stand inside a number and says more than digits do. */
export function isPartOfNumber(text: string): boolean {
  return (
    /[A-Z-]/.test(text) &&
    /^[0-9A-HJKMNP-TV-Z]{0,4}(-[0-9A-HJKMNP-TV-Z]{0,4}(-\d{0,3})?)?$/.test(text)
  )
}

/** Part of a number, made to look as numbers do. */
export function likeNumber(typed: string): string {
  return typed.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')
}
