import { isPartOfNumber } from '#domain/order_number'
import { searchWords } from '#domain/search_words'
import type { OrderQuery } from '#sql/count_up_to'

type Words = {
  q: string
  /** Orders that are kept without a word. */
  codeIds?: string[]
  /** To compare the orders that are left one by one: the index of words would give very many others. */
  oneByOne?: boolean
}

/** Keeps the orders in which every word of `q` is found, in any spelling, and those that its codes found. */
export function matchWords(query: OrderQuery, { q, codeIds = [], oneByOne }: Words) {
  const text = oneByOne ? `(search_text || '')` : 'search_text'
  if (!codeIds.length) return matchEveryWord(query, q, text)
  query.where((either) => {
    either.whereRaw('orders.id = any (?::uuid[])', [codeIds])
    either.orWhere((words) => matchEveryWord(words, q, text))
  })
}

/** Names are stored folded, numbers in capitals. */
function matchEveryWord(query: Pick<OrderQuery, 'where'>, q: string, text: string) {
  for (const spellings of searchWords(q)) {
    query.where((anySpelling) => {
      const [word] = spellings as [string]
      anySpelling.whereRaw(`${text} like '%' || fold(?) || '%'${andNotOfCountry(word, text)}`, [
        literally(word),
      ])
      for (const number of spellings.filter(isPartOfNumber)) {
        anySpelling.orWhereRaw(`${text} like '%' || ? || '%'`, [number])
      }
    })
  }
}

/** `126` stands in `+2126…`, the beginning of each mobile: a number alone is not looked for in the country's code. */
function andNotOfCountry(word: string, text: string): string {
  return /^\d+$/.test(word) ? ` and replace(${text}, '+212', '') like '%${word}%'` : ''
}

/** So that `%` and `_` in what was typed mean themselves. */
export function literally(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&')
}
