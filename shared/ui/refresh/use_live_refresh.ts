import { useEffect, useEffectEvent, useRef } from 'react'
import { router, usePage } from '@inertiajs/react'
import type { VisitEvent } from '../link.tsx'
import { isSame } from '../same.ts'
import { askAgain, type PageNow } from './ask_again.ts'
import { showChanges } from './show_changes.ts'

const usual = 4000
const longestPause = 60_000

/**
 * Keeps the page that is shown up to date while its tab is visible: asks every 4 s, or as often as is said in ms,
 * whether something changed and puts the new props in place, marked. Dialogs, forms, focus, selection and scroll stay
 * as they are.
 */
export function useLiveRefresh(active = true, every = usual) {
  const page = usePage()
  const etag = useRef<string | null>(null)
  const { url, component } = page

  const show = useEffectEvent((now: PageNow) => {
    if (now.component !== component) return
    if (isSame(shownIn(page.props), shownIn(now.props))) return
    const refreshed = (Number(page.props.refreshed) || 0) + 1
    showChanges(() => {
      router.replace({
        props: { ...now.props, errors: page.props.errors, flash: {}, refreshed } as never,
        preserveState: true,
        preserveScroll: true,
      })
    })
  })

  const ask = useEffectEvent(async (signal: AbortSignal) => {
    const answer = await askAgain(url, page.version, etag.current, signal)
    if (signal.aborted) return 'failed'
    if (answer.state !== 'changed') return answer.state
    if (isBusy()) return 'same'
    etag.current = answer.etag
    show(answer.page)
    return 'same'
  })

  useEffect(() => {
    if (!active) return
    etag.current = null
    return poll((signal) => ask(signal), every)
  }, [active, url, component, every])
}

type Ask = (signal: AbortSignal) => Promise<'same' | 'gone' | 'failed'>

/** Asks again and again; not while the tab is hidden or a visit is under way, and ever more slowly while it fails. */
function poll(ask: Ask, every: number): () => void {
  let pause = every
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking = new AbortController()
  const visits = new Set<string>()

  function plan(after: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void turn(), after)
  }
  async function turn() {
    if (document.hidden || visits.size > 0 || isBusy()) return plan(every)
    asking = new AbortController()
    const { signal } = asking
    const state = await ask(signal)
    if (signal.aborted || state === 'gone') return
    pause = state === 'failed' ? Math.min(pause * 2, longestPause) : every
    plan(pause)
  }
  function stop() {
    clearTimeout(timer)
    asking.abort()
  }
  function turnVisible() {
    stop()
    if (!document.hidden) plan(0)
  }

  const stops = [
    router.on('start', ({ detail: { visit } }: VisitEvent) => {
      visits.add(visit.id)
      stop()
    }),
    router.on('finish', ({ detail: { visit } }: VisitEvent) => {
      visits.delete(visit.id)
      plan(every)
    }),
  ]
  document.addEventListener('visibilitychange', turnVisible)
  plan(every)
  return () => {
    stop()
    document.removeEventListener('visibilitychange', turnVisible)
    stops.forEach((each) => each())
  }
}

/** An open dialog or menu is finished first. */
function isBusy(): boolean {
  return document.querySelector('[role=dialog], [role=alertdialog], [role=menu]') !== null
}

/** Messages are told once and are no part of what a page shows. */
function shownIn({ refreshed: _count, errors: _e, flash: _f, ...props }: Record<string, unknown>) {
  return props
}
