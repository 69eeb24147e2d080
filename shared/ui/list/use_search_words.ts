import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { router } from '@inertiajs/react'
import type { VisitEvent } from '../link.tsx'
import { useListQuery } from './use_list_query.ts'

const pause = 300

/**
 * What is typed into a list's search field, and the address that follows it. No letter is lost to a list that
 * is still under way: the words wait for it and are then looked for in the list that came. Whatever else
 * changes the address, such as a filter that is dropped, changes the field.
 */
export function useSearchWords() {
  const query = useListQuery()
  const shown = query.get('q')
  const [words, setWords] = useState(shown)
  const [followed, setFollowed] = useState(shown)
  const [isTyped, setTyped] = useState(false)
  const { isAway, ask } = useOwnVisits()

  if (followed !== shown) {
    setFollowed(shown)
    if (!isTyped) setWords(shown)
  }
  if (isTyped && words.trim() === shown) setTyped(false)

  const look = useEffectEvent(() => ask(words.trim()))
  useEffect(() => {
    if (!isTyped || isAway) return
    const timer = setTimeout(look, pause)
    return () => clearTimeout(timer)
  }, [isTyped, isAway, words])

  function type(typed: string) {
    setWords(typed)
    setTyped(true)
  }
  return [words, type] as const
}

/** Asks for the list with these words; `isAway` while somebody else's visit is under way. */
function useOwnVisits() {
  const query = useListQuery()
  const isOwn = useRef(false)
  const [isAway, setAway] = useState(false)
  useEffect(() => {
    const stops = [
      router.on('start', ({ detail: { visit } }: VisitEvent) => {
        if (!visit.async && !visit.prefetch) setAway(!isOwn.current)
      }),
      router.on('finish', ({ detail: { visit } }: VisitEvent) => {
        if (!visit.async && !visit.prefetch) setAway(false)
      }),
    ]
    return () => stops.forEach((stop) => stop())
  }, [])
  function ask(q: string) {
    isOwn.current = true
    query.set({ q }, { replace: true })
    isOwn.current = false
  }
  return { isAway, ask }
}
