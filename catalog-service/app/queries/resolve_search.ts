import { foldCodeForSearch } from '@marketplace/shared/contracts/text'
import {
  fewestOfCode,
  looksLikeCode,
  nearestTerm,
  partsOf,
  type SearchPart,
  type SearchWord,
  unknownOf,
} from '#domain/search'
import type { ProductStatus } from '#domain/product_list'
import { findNearTerms, findSearchWords } from '#queries/find_search_words'
import { codeBeginning, statuses } from '#sql/product_conditions'
import { rowsOf } from '#sql/rows'

/** What a search turned out to look for. */
export type Search = {
  /** Words that all have to be found; empty where only stop words were typed. */
  parts: SearchPart[]
  /** The beginning of a SKU, where one begins with what was typed; then words do not count. */
  code: string | null
  /** What is searched for instead of what was typed. */
  corrected?: string
}

/**
 * Reads a search: a SKU of something on sale, else words with their meanings. A word that nothing has stands for
 * what begins with it, else for what is spelled nearly so. While one is typing, the last word is a beginning, a stop
 * word too where nothing else was typed: `ta` is on its way to `tapis`.
 */
export async function resolveSearch(
  typed: string,
  { isTyping = false, status = 'active' }: { isTyping?: boolean; status?: ProductStatus } = {}
): Promise<Search> {
  const words = await findSearchWords(typed)
  const unknown = unknownOf(words)
  if (looksLikeCode(typed) || (unknown.length && typed.length >= fewestOfCode)) {
    const code = await findCode(typed, status)
    if (code) return { parts: [], code }
  }
  if (isTyping && !words.length) return { parts: await begunByStopWord(typed), code: null }
  const last = isTyping ? words.at(-1)?.word : undefined
  const isOpen = (word: SearchWord) => word.word === last || unknown.includes(word)
  const open = words.filter(isOpen).map(({ word }) => word)
  if (!open.length) return { parts: partsOf(words), code: null }

  const near = await findNearTerms(open)
  const completed = (word: SearchWord) =>
    open.includes(word.word) ? complete(word, near.beginningWith(word.word)) : word
  let corrected = typed.normalize('NFC')
  for (const { word, written } of unknown) {
    if (near.beginningWith(word).length) continue
    const meant = nearestTerm(word, near.spelledLike(word))
    if (meant) corrected = replaceWord(corrected, written, meant.written)
  }
  if (corrected === typed.normalize('NFC'))
    return { parts: partsOf(words.map(completed)), code: null }
  const meant = await findSearchWords(corrected)
  return { parts: partsOf(meant.map(completed)), code: null, corrected }
}

/** What the last word that was typed may become. */
async function begunByStopWord(typed: string): Promise<SearchPart[]> {
  const [last] = await rowsOf<{ word: string; written: string }>(
    'select word, written from words_of(?) order by place desc limit 1',
    [typed]
  )
  if (!last) return []
  const begun = (await findNearTerms([last.word])).beginningWith(last.word)
  if (!begun.length) return []
  return [{ written: last.written, query: `(${begun.map(({ query }) => query).join(' | ')})` }]
}

/** The word or any that begins with it. */
function complete(word: SearchWord, begun: { query: string }[]): SearchWord {
  const queries = new Set([word.query, ...begun.map(({ query }) => query)])
  return { ...word, query: `(${[...queries].join(' | ')})` }
}

function replaceWord(typed: string, written: string, meant: string): string {
  const at = typed.toLowerCase().indexOf(written)
  return at < 0 ? typed : typed.slice(0, at) + meant + typed.slice(at + written.length)
}

/** What was typed as the beginning of a SKU; null where no product of that status has one that begins so. */
async function findCode(typed: string, status: ProductStatus): Promise<string | null> {
  const code = foldCodeForSearch(typed)
  if (!code) return null
  const { text, bindings } = codeBeginning(code)
  const sold = `select 1 from products p where ${statuses[status].text} and ${text} limit 1`
  const rows = await rowsOf(sold, bindings)
  return rows.length ? code : null
}
