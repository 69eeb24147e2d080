import type Order from '#models/order'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import { searchWords } from '#domain/search_words'

/** As the index `orders_by_words` has it. */
const words = `(order_number || ' ' || fold(coalesce(shipping_address ->> 'recipientName', '')) || ' '
  || coalesce(shipping_address ->> 'phone', ''))`

/** Keeps the orders in which every word of `q` is found, in any spelling. */
export function matchWords(query: ModelQueryBuilderContract<typeof Order>, q: string) {
  for (const spellings of searchWords(q)) {
    query.where((anySpelling) => {
      for (const spelling of spellings) {
        const part = literally(spelling)
        anySpelling.orWhereRaw(`${words} like '%' || ? || '%'`, [part])
        anySpelling.orWhereRaw(`${words} like '%' || fold(?) || '%'`, [part])
      }
    })
  }
}

/** So that `%` and `_` in what was typed mean themselves. */
function literally(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&')
}
