import { useEffect, useState } from 'react'
import { usePage } from '@inertiajs/react'
import { settleRows, type Settled } from './settle_rows.ts'

/** Without a key, the wheel or the pointer for so long, nobody is reading. */
const nobodyReads = 60_000

/**
 * The rows of a list that refreshes by itself. What a refresh brings in or takes away waits until the person
 * wants it, so that no row moves under their eyes; values change in place. Their own visits show at once.
 */
export function useSteadyRows<Row extends object>(rows: Row[], rowKey: (row: Row) => string) {
  const { url, props } = usePage()
  const [shown, setShown] = useState<Settled<Row> & { from: Row[]; url: string }>(() => ({
    ...asTheyCome(rows),
    ...{ from: rows, url },
  }))
  let current = shown
  if (shown.from !== rows) {
    const isRefresh = Boolean(props.refreshed) && shown.url === url
    const settled = isRefresh ? settleRows(shown.rows, rows, rowKey) : asTheyCome(rows)
    current = { ...settled, from: rows, url }
    setShown(current)
  }
  const showAll = () => setShown({ ...asTheyCome(rows), from: rows, url })
  useNobodyReads(current.isBehind, showAll)
  return { ...current, showAll }
}

function asTheyCome<Row extends object>(rows: Row[]): Settled<Row> {
  return { rows, gone: new Set(), added: 0, isBehind: false }
}

function useNobodyReads(active: boolean, run: () => void) {
  useEffect(() => {
    if (!active) return
    let timer = setTimeout(run, nobodyReads)
    const again = () => {
      clearTimeout(timer)
      timer = setTimeout(run, nobodyReads)
    }
    const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchmove']
    for (const sign of signs) addEventListener(sign, again, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const sign of signs) removeEventListener(sign, again)
    }
  })
}
