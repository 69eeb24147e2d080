import { useLayoutEffect, useRef, useState } from 'react'
import type { RejectionReason, ReviewStatus } from '@marketplace/shared/contracts/reviews'
import * as queue from './queue_state.ts'
import { useDecisions } from './use_decisions.ts'
import type { QueueView, Review } from './types.ts'

/**
 * The state of the queue and its verbs. Keys act on the newest state, also where several are pressed before
 * React renders again.
 */
export function useModeration(reviews: Review[], view: QueueView) {
  const [state, setState] = useState(() => queue.openQueue(reviews))
  const latest = useRef(state)
  function change(step: (state: queue.QueueState<Review>) => queue.QueueState<Review>) {
    latest.current = step(latest.current)
    setState(latest.current)
  }
  useLayoutEffect(() => change((now) => queue.refresh(now, reviews)), [reviews])
  const { send, refused, forget } = useDecisions((ids) => change((now) => queue.settle(now, ids)))

  function decide(to: ReviewStatus) {
    const targets = queue.targetsOn(latest.current)
    const picked = queue.pickOn(latest.current)
    if (targets.length === 0 || (to === 'rejected' && !picked)) return
    // only a report has somebody decide the same again
    if (view !== 'reported' && targets.every(({ status }) => status === to)) return
    const why = to === 'rejected' && {
      reason: picked!.reason,
      note: picked!.note.trim() || null,
    }
    change(queue.send)
    void send(targets, { to, ...why })
  }

  function setReason(reason: RejectionReason | null) {
    change((now) => queue.pick(now, reason && { note: queue.pickOn(now)?.note ?? '', reason }))
  }

  function setNote(note: string) {
    change((now) => queue.pick(now, { ...queue.pickOn(now)!, note }))
  }

  const shown = queue.shownOn(state)
  const { selected } = state
  const all = queue.isAllSelected(state)
  const index = queue.indexOn(state)
  const picked = queue.pickOn(state)
  return {
    ...{ shown, index, current: shown[index], refused, forget, decide },
    ...{ selected, all, setReason, setNote },
    reason: picked?.reason ?? null,
    note: picked?.note ?? '',
    setCursor: (at: number) => change((now) => queue.placeCursor(now, at)),
    move: (step: number) => change((now) => queue.moveCursor(now, step)),
    toggle: (id: string) => change((now) => queue.toggle(now, id)),
    toggleCurrent: () => change(queue.toggleCurrent),
    toggleAll: () => change(queue.toggleAll),
    unselect: () => change((now) => queue.select(now, [])),
  }
}

export type Moderation = ReturnType<typeof useModeration>
