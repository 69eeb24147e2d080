import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { ruleMessage } from '@marketplace/shared/contracts/messages/index'
import type { ProblemCode } from '@marketplace/shared/contracts/problem'
import type { Locale } from '@marketplace/shared/contracts/locale'
import type { Item } from '#domain/items'

/** 422 at each item whose product is not sold: unknown, hidden, archived, or of a closed store. */
export function unavailable(items: Item[], productIds: Set<string>, locale: Locale): ProblemError {
  return refusal('validation_failed', items, (item) => {
    if (!productIds.has(item.productId)) return null
    return { path: '.productId', rule: 'unavailable', message: ruleMessage(locale, 'unavailable') }
  })
}

/** 409 at each item of which there is not enough; `available` says how many there are. */
export function outOfStock(items: Item[], available: Map<string, number>, locale: Locale) {
  return refusal('out_of_stock', items, ({ productId }) => {
    if (!available.has(productId)) return null
    const values = { available: available.get(productId) }
    return { path: '', rule: 'out_of_stock', message: ruleMessage(locale, 'out_of_stock', values) }
  })
}

type Wrong = { path: string; rule: string; message: string }

function refusal(code: ProblemCode, items: Item[], judge: (item: Item) => Wrong | null) {
  const errors = items.flatMap((item, index) => {
    const wrong = judge(item)
    if (!wrong) return []
    return [{ field: `items.${index}${wrong.path}`, rule: wrong.rule, message: wrong.message }]
  })
  return new ProblemError(code, { errors })
}
