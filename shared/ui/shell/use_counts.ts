import { useEffect, useState } from 'react'
import { router, usePage } from '@inertiajs/react'
import type { VisitEvent } from '../link.tsx'
import { useShared } from '../shared_props.tsx'

export type Counts = Record<string, number>

const freshFor = 30_000
let kept: { at: number; counts: Counts } = { at: 0, counts: {} }

/**
 * How many wait behind each entry of the navigation. Asks `GET /admin/<panel>/counts` of the panels that the
 * person may open, at most twice a minute and after each change, their own or one that a refresh brought; a
 * panel that is down simply has no numbers.
 */
export function useCounts(): Counts {
  const { access, user } = useShared()
  const { url, props } = usePage()
  const [counts, setCounts] = useState(kept.counts)
  const panels = user ? (['orders', 'catalog', 'stores'] as const).filter((p) => access[p]) : []
  const wanted = panels.join()
  const [changes, setChanges] = useState(0)

  useEffect(() => {
    return router.on('finish', ({ detail: { visit } }: VisitEvent) => {
      if (visit.method === 'get') return
      kept.at = 0
      setChanges((before) => before + 1)
    })
  }, [])

  useEffect(() => {
    if (props.refreshed) kept.at = 0
  }, [props.refreshed])

  useEffect(() => {
    if (!wanted || Date.now() - kept.at < freshFor) return
    const stop = new AbortController()
    kept.at = Date.now()
    let answered = false
    void Promise.all(wanted.split(',').map((panel) => ask(panel, stop.signal))).then((all) => {
      if (stop.signal.aborted) return
      answered = true
      kept.counts = Object.assign({}, ...all)
      setCounts(kept.counts)
    })
    return () => {
      stop.abort()
      if (!answered) kept.at = 0
    }
  }, [wanted, url, changes, props.refreshed])

  return counts
}

async function ask(panel: string, signal: AbortSignal): Promise<Counts> {
  try {
    const headers = { accept: 'application/json' }
    const answer = await fetch(`/admin/${panel}/counts`, { headers, signal, redirect: 'error' })
    return answer.ok ? await answer.json() : {}
  } catch {
    return {}
  }
}
