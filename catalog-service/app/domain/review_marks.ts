import { toWesternDigits } from '@marketplace/shared/contracts/text'
import { insults } from '#domain/insults'

export const reviewMarkKinds = ['phone', 'link', 'insult'] as const
export type ReviewMarkKind = (typeof reviewMarkKinds)[number]

/** A part of a text that staff look at twice: `text.slice(start, end)`. */
export type ReviewMark = { kind: ReviewMarkKind; start: number; end: number }

/** Nine digits or more, in groups as people write them; a date has eight. */
const phone = /(?<![\d,])(?:\+|00)?\d(?:[\s.\-/()]{0,2}\d){8,14}(?!\d)/g

const links = [
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|ma|net|org|fr|shop|store|info|me|io|ly|co|link|site|online)\b(?:\/\S*)?/gi,
  /(?<![\w@.])@[a-z0-9_.]{3,}/gi,
]

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640]*/gu

/** Phone numbers, links and insults of a text, in their order. Marks for people: nothing is decided by them. */
export function marksOf(text: string): ReviewMark[] {
  const marks = [
    ...links.flatMap((pattern) => found(text, pattern, 'link')),
    ...found(toWesternDigits(text), phone, 'phone'),
    ...insultsOf(text),
  ]
  return withoutOverlaps(marks)
}

function found(text: string, pattern: RegExp, kind: ReviewMarkKind): ReviewMark[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => {
    return { kind, start: index, end: index + match.length }
  })
}

/** Words of the list, alone or with the next one. */
function insultsOf(text: string): ReviewMark[] {
  const words = [...text.matchAll(word)].map(({ 0: match, index }) => {
    return { folded: fold(match), start: index, end: index + match.length }
  })
  return words.flatMap(({ folded, start, end }, at) => {
    const next = words[at + 1]
    if (next && insults.has(`${folded} ${next.folded}`)) {
      return [{ kind: 'insult' as const, start, end: next.end }]
    }
    return isInsult(folded) ? [{ kind: 'insult' as const, start, end }] : []
  })
}

/** Arabic joins "and", "by", "to" and the article to a word. */
function isInsult(folded: string): boolean {
  return insults.has(folded) || insults.has(folded.replace(/^[وفبل]?(?:ال|لل)?(?=.{3})/, ''))
}

/** Without case, accents, vowel signs and lengthened letters: `VOLEUUUR` is `voleur`. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .replace(/(\p{L})\1{2,}/gu, '$1')
}

/** Of marks that meet, the one that begins first, then the longer one. */
function withoutOverlaps(marks: ReviewMark[]): ReviewMark[] {
  const sorted = marks.toSorted((one, other) => one.start - other.start || other.end - one.end)
  const kept: ReviewMark[] = []
  for (const mark of sorted) {
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark)
  }
  return kept
}
