import { useEffect, useRef, useState } from 'react'
import type { FindHits, Hit } from './types.ts'

const pause = 200

/** What is found for some words once one stops typing; `askNow` does not wait for that. */
export function useHits(find: FindHits | undefined, words: string) {
  const [found, setFound] = useState<{ words: string; hits: Hit[] }>({ words: '', hits: [] })
  const latest = useRef(find)
  useEffect(() => {
    latest.current = find
  })
  useEffect(() => {
    if (words.length < 2) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const hits = (await latest.current?.(words, stop.signal)) ?? []
      if (!stop.signal.aborted) setFound({ words, hits })
    }, pause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [words])
  async function askNow(wanted: string): Promise<Hit[]> {
    if (found.words === wanted) return found.hits
    return (await find?.(wanted, new AbortController().signal)) ?? []
  }
  return { hits: found.words === words ? found.hits : [], askNow }
}
