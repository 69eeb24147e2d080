import { isPartOfNumber } from '#domain/order_number'
import { searchWords } from '#domain/search_words'
import type { OrderQuery } from '#sql/count_up_to'

/** Keeps the orders in which every word of `q` is found, in any spelling, and those that its codes found. */
export function matchWords(query: OrderQuery, q: string, codeIds: string[] = []) {
  if (!codeIds.length) return matchEveryWord(query, q)
  query.where((either) => {
    either.whereRaw('orders.id = any (?::uuid[])', [codeIds])
    either.orWhere((words) => matchEveryWord(words, q))
  })
}

/** Names are stored folded, numbers in capitals. */
function matchEveryWord(query: Pick<OrderQuery, 'where'>, q: string) {
  for (const spellings of searchWords(q)) {
    query.where((anySpelling) => {
      anySpelling.whereRaw(`search_text like '%' || fold(?) || '%'`, [literally(spellings[0]!)])
      for (const number of spellings.filter(isPartOfNumber)) {
        anySpelling.orWhereRaw(`search_text like '%' || ? || '%'`, [number])
      }
    })
  }
}

/** So that `%` and `_` in what was typed mean themselves. */
export function literally(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&')
}
