import { distance } from 'fastest-levenshtein'

/** A word of a search. */
export type SearchWord = {
  /** Folded. */
  word: string
  /** As it was typed, in lower case. */
  written: string
  /** What the text search is asked for. */
  query: string
  /** Whether a product, a category or a store has it. */
  isKnown: boolean
  /** What the word, or the phrase of `length` words that begins with it, means besides itself. */
  meanings: { length: number; query: string }[]
}

/** One or several words that have to be found together. */
export type SearchPart = {
  written: string
  query: string
  /** Folded, where it is one word. */
  word?: string
}

/** Words that mean something only together stand together; the longest such phrase counts. */
function phrasesOf(words: SearchWord[]) {
  const phrases: { words: SearchWord[]; meaning?: string }[] = []
  for (let at = 0; at < words.length;) {
    const [meaning] = words[at]!.meanings.toSorted((one, other) => other.length - one.length)
    const phrase = words.slice(at, at + (meaning?.length ?? 1))
    phrases.push({ words: phrase, meaning: meaning?.query })
    at += phrase.length
  }
  return phrases
}

/** What is looked for, phrase by phrase. */
export function partsOf(words: SearchWord[]): SearchPart[] {
  return phrasesOf(words).map(({ words: phrase, meaning }) => {
    const own = phrase.map(({ query }) => query).join(' & ')
    return {
      written: phrase.map(({ written }) => written).join(' '),
      query: meaning ? `(${own} | ${meaning})` : `(${own})`,
      word: phrase.length === 1 ? phrase[0]!.word : undefined,
    }
  })
}

/** Words that nothing has and that mean nothing, in no phrase either. */
export function unknownOf(words: SearchWord[]): SearchWord[] {
  return phrasesOf(words).flatMap((phrase) =>
    phrase.meaning ? [] : phrase.words.filter(({ isKnown }) => !isKnown)
  )
}

/** All parts, as one query of the text search. */
export function queryOf(parts: SearchPart[]): string {
  return parts.map(({ query }) => query).join(' & ')
}

/**
 * The same while the last word is typed, which any word may begin with. For names, of which there are few: among all
 * products beginnings are slow.
 */
export function queryOfNames(parts: SearchPart[]): string {
  const { query, word } = parts.at(-1)!
  if (!word) return queryOf(parts)
  const begun = `(${query} | '${word.replace(/['\\]/g, '$&$&')}':*)`
  return queryOf([...parts.slice(0, -1), { written: word, query: begun }])
}

/** The same query, of words with these weights only: A begins a name, B stands in one, C in category or store. */
export function weighted(query: string, weights: 'A' | 'AB' | 'ABC'): string {
  return query.replace(/'(?:[^']|'')*'/g, (lexeme) => `${lexeme}:${weights}`)
}

export type NearTerm = { written: string; term: string; products: number; soundsAlike: boolean }

/**
 * The term that a word was most likely meant for: the fewest letters apart, then the longest beginning in common, as
 * people rarely err there, then what names most products.
 */
export function nearestTerm(word: string, terms: NearTerm[]): NearTerm | undefined {
  const most = word.length < 6 ? 1 : 2
  return terms
    .map((term) => ({
      ...term,
      apart: distance(word, term.term),
      common: commonBeginning(word, term.term),
    }))
    .filter(({ apart, soundsAlike }) => apart <= (soundsAlike ? most + 1 : most))
    .sort(
      (one, other) =>
        one.apart - other.apart || other.common - one.common || other.products - one.products
    )[0]
}

function commonBeginning(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

/** Fewer letters are the beginning of too many codes. */
export const fewestOfCode = 3

/** A code has a digit, as SKUs do; words with one, as in `ma9la`, are looked for as words where no code begins so. */
export const looksLikeCode = (typed: string) =>
  /\d/.test(typed) && typed.trim().length >= fewestOfCode
