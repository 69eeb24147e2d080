import { searchWords } from '#domain/search_words'
import type { OrderQuery } from '#sql/count_up_to'

/** Keeps the orders in which every word of `q` is found, in any spelling. */
export function matchWords(query: OrderQuery, q: string) {
  for (const spellings of searchWords(q)) {
    query.where((anySpelling) => {
      for (const spelling of spellings) {
        const part = literally(spelling)
        anySpelling.orWhereRaw(`search_text like '%' || ? || '%'`, [part])
        anySpelling.orWhereRaw(`search_text like '%' || fold(?) || '%'`, [part])
      }
    })
  }
}

/** So that `%` and `_` in what was typed mean themselves. */
function literally(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&')
}
