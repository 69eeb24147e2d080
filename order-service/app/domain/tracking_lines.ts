import { likeNumber, parseOrderNumber } from '#domain/order_number'
import { foldCodeForSearch } from '@marketplace/shared/contracts/text'

/**
 * What a line says: which order has which number. Without an order there are more numbers than listed orders, without a
 * number the line names an order alone.
 */
export type TrackingLine = { line: number; orderNumber: string | null; trackingNumber: string }

/**
 * Reads lines that were pasted or scanned: "order number, tracking number" in either order, or tracking numbers
 * alone, which go to the listed orders one by one. A listed order is known without its dashes too.
 */
export function readTrackingLines(text: string, listed: readonly string[]): TrackingLine[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((content, at) => ({ line: at + 1, content: content.trim() }))
    .filter(({ content }) => content !== '')
  const spelled = new Map(listed.map((number) => [spell(number), number]))
  const read = lines.map(({ line, content }) => ({ line, ...readLine(content, spelled) }))
  const named = new Set(read.map(({ orderNumber }) => orderNumber))
  const left = listed.filter((number) => !named.has(number)).values()
  return read.map(({ line, orderNumber, trackingNumber }) => ({
    ...{ line, trackingNumber },
    orderNumber: orderNumber ?? left.next().value ?? null,
  }))
}

/** An order number typed with spaces is up to so many words. */
const maxParts = 3

type Read = Omit<TrackingLine, 'line'>

/** What is taken for a number alone ships the next order: an order in any spelling must not be. */
function readLine(content: string, listed: Map<string, string>): Read {
  const words = content.split(/[\s;,]+/).filter(Boolean)
  for (let parts = Math.min(maxParts, words.length); parts > 0; parts--) {
    const atStart = find(words.slice(0, parts), listed, words.length)
    if (atStart) return { orderNumber: atStart, trackingNumber: words.slice(parts).join(' ') }
    const atEnd = find(words.slice(-parts), listed, words.length)
    if (atEnd) return { orderNumber: atEnd, trackingNumber: words.slice(0, -parts).join(' ') }
  }
  return { orderNumber: null, trackingNumber: words.join(' ') }
}

/** The listed order that the words of a line spell, or what one word of it names that is not listed. */
function find(words: string[], listed: Map<string, string>, ofWords: number): string | null {
  const known = listed.get(spell(words.join('')))
  if (known || words.length > 1) return known ?? null
  const [word = ''] = words
  return parseOrderNumber(word) ?? (ofWords > 1 ? undashed(word) : null)
}

/** An order number without dashes has letters and digits; alone on its line it may as well be a tracking number. */
function undashed(word: string): string | null {
  if (!/\d/.test(word) || !/[a-z]/i.test(word)) return null
  return parseOrderNumber(
    word.replace(/^(.{4})(.{4})(.+)?$/, (_, one, two, part) =>
      [one, two, part].filter(Boolean).join('-')
    )
  )
}

function spell(number: string): string {
  return likeNumber(foldCodeForSearch(number))
}
