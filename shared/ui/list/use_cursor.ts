import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { usePage } from '@inertiajs/react'

/**
 * The row that J and K move: its link has the focus, so that Enter opens it and it is read out. Whoever comes
 * back from it, by whichever way, finds the cursor on it; `name` is what the browser keeps it under.
 */
export function useCursor<Row>(name: string, rows: Row[], rowKey: (row: Row) => string) {
  const { url } = usePage()
  const [at, setAt] = useState(() => placeOf(kept(name, url), rows, rowKey))
  const listRef = useRef<HTMLDivElement>(null)
  const cursor = Math.min(at, rows.length - 1)

  function setCursor(next: number) {
    setAt(next)
    const row = rows[next]
    keep(name, row ? { url, key: rowKey(row) } : null)
  }

  const rowAt = (index: number) =>
    listRef.current?.querySelectorAll<HTMLElement>('[data-row]')[index]

  function focus(index: number) {
    const row = rowAt(index)
    const target = row?.querySelector<HTMLElement>('a') ?? row?.querySelector<HTMLElement>('input')
    target?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }

  function move(step: number) {
    const next = Math.max(0, Math.min(rows.length - 1, cursor + step))
    setCursor(next)
    focus(next)
  }

  /** Moves it to a row and leaves the focus where it is. */
  function moveTo(index: number) {
    setCursor(index)
    rowAt(index)?.scrollIntoView({ block: 'nearest' })
  }

  const focusAtFirst = useEffectEvent(() => cursor >= 0 && focus(cursor))
  useEffect(() => {
    focusAtFirst()
  }, [])

  return { listRef, cursor, move, moveTo, setCursor, focus }
}

type Kept = { url: string; key: string }

function placeOf<Row>(key: string | null, rows: Row[], rowKey: (row: Row) => string): number {
  return key === null ? -1 : rows.findIndex((row) => rowKey(row) === key)
}

function kept(name: string, url: string): string | null {
  try {
    const last = JSON.parse(sessionStorage.getItem(storageKey(name)) ?? 'null') as Kept | null
    return last?.url === url ? last.key : null
  } catch {
    return null
  }
}

function keep(name: string, last: Kept | null) {
  if (last) sessionStorage.setItem(storageKey(name), JSON.stringify(last))
  else sessionStorage.removeItem(storageKey(name))
}

function storageKey(name: string): string {
  return `panel-cursor-${name}`
}
