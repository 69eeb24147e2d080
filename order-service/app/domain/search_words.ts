import { likeNumber } from '#domain/order_number'

const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/g
const maxWords = 8

/**
 * What to look for in orders: each word with the spellings under which it may be stored. A phone number,
 * however it is spaced and prefixed, is one word.
 */
export function searchWords(typed: string): string[][] {
  const text = typed.replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 0xf)).trim()
  const phone = phoneDigits(text)
  if (phone) return [[phone]]
  const words = text.split(/\s+/).filter(Boolean).slice(0, maxWords)
  return words.map((word) => [...new Set([word, likeNumber(word)])])
}

/** The part of a number that every spelling of it shares: `06 61 24`, `+212 661 24` → `66124`. */
function phoneDigits(text: string): string | null {
  if (!/^\+?[\d\s.()-]{6,}$/.test(text) || /^\d{4}-\d{4}/.test(text)) return null
  const digits = text.replace(/\D/g, '').replace(/^(00212|212|0)/, '')
  return digits.length >= 4 ? digits : null
}
