import { compactDigits } from '@marketplace/shared/contracts/text'

/** A whole number as people type it: Arabic digits, spaces, any minus. What is none is sent as typed. */
export function typedNumber(typed: string): number | string {
  const digits = compactDigits(typed).replace(/^[\u2212\u2013\u2011]/, '-')
  return /^[+-]?\d{1,9}$/.test(digits) ? Number(digits) : typed
}
