import { useRef, useState } from 'react'

/** The row that J and K move: its link has the focus, so that Enter opens it and it is read out. */
export function useCursor(count: number) {
  const [at, setAt] = useState(-1)
  const listRef = useRef<HTMLDivElement>(null)
  const cursor = Math.min(at, count - 1)

  function move(step: number) {
    const next = Math.max(0, Math.min(count - 1, cursor + step))
    setAt(next)
    const row = listRef.current?.querySelectorAll<HTMLElement>('[data-row]')[next]
    const target = row?.querySelector<HTMLElement>('a') ?? row?.querySelector<HTMLElement>('input')
    target?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }

  return { listRef, cursor, move, setCursor: setAt }
}
