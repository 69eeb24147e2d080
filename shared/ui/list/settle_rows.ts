export type Settled<Row> = {
  rows: Row[]
  /** Keys of rows that stand here still and are no longer in the list. */
  gone: Set<string>
  /** How many rows wait to be shown. */
  added: number
  /** Whether the list on the server has other rows, or another order. */
  isBehind: boolean
}

/** The rows that are shown, with their values as they are now; only what comes after the last one is added. */
export function settleRows<Row>(
  shown: Row[],
  fresh: Row[],
  rowKey: (row: Row) => string
): Settled<Row> {
  const now = new Map(fresh.map((row) => [rowKey(row), row]))
  const before = new Set(shown.map(rowKey))
  const grows = shown.every((row, at) => fresh[at] && rowKey(fresh[at]) === rowKey(row))
  if (grows) return { rows: fresh, gone: new Set(), added: 0, isBehind: false }
  return {
    rows: shown.map((row) => now.get(rowKey(row)) ?? row),
    gone: new Set([...before].filter((key) => !now.has(key))),
    added: fresh.filter((row) => !before.has(rowKey(row))).length,
    isBehind: true,
  }
}
