import { useLayoutEffect, useRef, useState } from 'react'
import type { RejectionReason, ReviewStatus } from '@marketplace/shared/contracts/reviews'
import * as desks from './desk.ts'
import { useDecisions } from './use_decisions.ts'
import type { Review } from './types.ts'

/**
 * The work on a queue: which review is in focus, which are selected, the reason picked, and the decision.
 * Keys act on the newest state, also where several are pressed before the page is drawn again.
 */
export function useModeration(reviews: Review[], view: ReviewStatus) {
  const [desk, setDesk] = useState(() => desks.openDesk(reviews))
  const latest = useRef(desk)
  function change(step: (desk: desks.Desk<Review>) => desks.Desk<Review>) {
    latest.current = step(latest.current)
    setDesk(latest.current)
  }
  useLayoutEffect(() => change((now) => desks.refresh(now, reviews)), [reviews])
  const { send, failed, forget } = useDecisions((ids) => change((now) => desks.settle(now, ids)))

  function decide(to: 'approved' | 'rejected') {
    const targets = desks.targetsOn(latest.current)
    const picked = desks.pickOn(latest.current)
    if (targets.length === 0 || (to === 'rejected' ? !picked : to === view)) return
    const why = to === 'rejected' && {
      reason: picked!.reason,
      note: picked!.note.trim() || null,
    }
    change(desks.send)
    void send(targets, { to, ...why })
  }

  function setReason(reason: RejectionReason | null) {
    change((now) => desks.pick(now, reason && { note: desks.pickOn(now)?.note ?? '', reason }))
  }

  function setNote(note: string) {
    change((now) => desks.pick(now, { ...desks.pickOn(now)!, note }))
  }

  const shown = desks.shownOn(desk)
  const { selected } = desk
  const all = desks.isAllSelected(desk)
  const index = desks.indexOn(desk)
  const picked = desks.pickOn(desk)
  return {
    ...{ shown, index, current: shown[index], failed, forget, decide },
    ...{ selected, all, setReason, setNote },
    reason: picked?.reason ?? null,
    note: picked?.note ?? '',
    setCursor: (at: number) => change((now) => desks.placeCursor(now, at)),
    move: (step: number) => change((now) => desks.moveCursor(now, step)),
    toggle: (id: string) => change((now) => desks.toggle(now, id)),
    toggleCurrent: () => change(desks.toggleCurrent),
    toggleAll: () => change(desks.toggleAll),
    unselect: () => change((now) => desks.select(now, [])),
  }
}

export type Moderation = ReturnType<typeof useModeration>
