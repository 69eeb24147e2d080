import { likeNumber, parseOrderNumber } from '#domain/order_number'
import { toWesternDigits } from '@marketplace/shared/contracts/text'

const maxWords = 8

/**
 * What to look for in orders: each word with the spellings under which it may be stored. A phone number,
 * however it is spaced and prefixed, is one word; an order number is found with and without its dashes.
 */
export function searchWords(typed: string): string[][] {
  const text = toWesternDigits(typed).trim()
  const number = dashed(text)
  const phone = phoneDigits(text)
  if (phone) return [/^\d{8}$/.test(text) && number ? [phone, number] : [phone]]
  if (number && /\d/.test(number)) return [[...new Set([text, number])]]
  if (number && !/\s/.test(text)) return [[...new Set([text, likeNumber(text), number])]]
  const words = text.split(/\s+/).filter(Boolean).slice(0, maxWords)
  return words.map((word) => [...new Set([word, likeNumber(word)])])
}

/** The part of a number that every spelling of it shares: `06 61 24`, `+212 661 24` → `66124`. Amounts have none. */
function phoneDigits(text: string): string | null {
  if (!/^\+?[\d\s.()-]{6,}$/.test(text) || /^\d{4}-\d{4}/.test(text)) return null
  if (/^[1-9][\d\s]*\.\d{1,2}$/.test(text)) return null
  const digits = text.replace(/\D/g, '').replace(/^(00212|212|0)/, '')
  return digits.length >= 4 ? digits : null
}

/** `m7k3q9f2`, `M7K3 Q9F2`, `M7K3–Q9F2-1` as they are stored; null where it is no order number. */
function dashed(text: string): string | null {
  const match = /^([0-9a-z]{4})[\s\p{Pd}]*([0-9a-z]{4})(?:[\s\p{Pd}]*([1-9]\d{0,2}))?$/iu.exec(text)
  return match && parseOrderNumber(match.slice(1).filter(Boolean).join('-'))
}
