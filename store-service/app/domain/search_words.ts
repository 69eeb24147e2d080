import { toWesternDigits } from '@marketplace/shared/contracts/text'

const maxWords = 8

/** What is looked for: each word, wherever it stands. */
export function wordsOf(typed: string): string[] {
  return typed.split(/\s+/).filter(Boolean).slice(0, maxWords)
}

/** As `wordsOf`, but a phone number or an ICE is one word, however it is spaced and prefixed. */
export function wordsOrNumber(typed: string): string[] {
  const number = digitsOf(toWesternDigits(typed).trim())
  return number ? [number] : wordsOf(typed)
}

/** The part of a number that each of its spellings has: `06 61 24 87`, `+212 661-24 87` → `6612487`. */
function digitsOf(text: string): string | null {
  if (!/^\+?[\d\s./()\p{Pd}]{6,}$/u.test(text)) return null
  const digits = text.replace(/\D/g, '').replace(/^(00212|212|0)/, '')
  return digits.length >= 4 ? digits : null
}
