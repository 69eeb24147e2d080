import { parseOrderNumber } from '#domain/order_number'

/** What a line says: which order has which number. Without an order the line names one that is not listed. */
export type TrackingLine = { line: number; orderNumber: string | null; trackingNumber: string }

/**
 * Reads lines that were pasted or scanned: "order number, tracking number" in either order, or tracking numbers
 * alone, which go to the listed orders one by one.
 */
export function readTrackingLines(text: string, listed: readonly string[]): TrackingLine[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((content, at) => ({ line: at + 1, content: content.trim() }))
    .filter(({ content }) => content !== '')
  const read = lines.map(({ line, content }) => ({ line, ...readLine(content) }))
  const named = new Set(read.map(({ orderNumber }) => orderNumber))
  const left = listed.filter((number) => !named.has(number)).values()
  return read.map(({ line, orderNumber, trackingNumber }) => ({
    ...{ line, trackingNumber },
    orderNumber: orderNumber ?? left.next().value ?? null,
  }))
}

function readLine(content: string): Omit<TrackingLine, 'line'> {
  const [first = '', ...rest] = content.split(/[\s;,]+/).filter(Boolean)
  const last = rest.at(-1)
  const atStart = rest.length ? parseOrderNumber(first) : null
  if (atStart) return { orderNumber: atStart, trackingNumber: rest.join(' ') }
  const atEnd = last === undefined ? null : parseOrderNumber(last)
  if (atEnd) return { orderNumber: atEnd, trackingNumber: [first, ...rest.slice(0, -1)].join(' ') }
  return { orderNumber: null, trackingNumber: [first, ...rest].join(' ') }
}
