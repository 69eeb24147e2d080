import type { FilledLine } from '@/lib/shopper/cart-groups'

/** A line that was taken out, with its place among those that were shown. */
export type RemovedLine = { line: FilledLine; at: number }

/** The lines, and those taken out still in their places, with a quantity of 0. */
export function shownLines(lines: FilledLine[], removed: RemovedLine[]): FilledLine[] {
  const shown = [...lines]
  for (const { line, at } of removed.toSorted((one, other) => one.at - other.at))
    shown.splice(at, 0, { ...line, quantity: 0 })
  return shown
}
