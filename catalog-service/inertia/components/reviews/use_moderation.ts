import { useState } from 'react'
import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import type { RejectionReason, ReviewStatus } from '@marketplace/shared/contracts/reviews'
import { toast } from '@marketplace/shared/ui/feedback/toasts'
import type { Failed, Moderated, Review } from './types.ts'

type Decision = { id: string; to: ReviewStatus; reason?: RejectionReason; note?: string | null }

/**
 * The work on a queue: which review is in focus, which are selected, the reason picked, and the decision,
 * which goes to the selected ones or else to the one in focus. What is decided leaves the list, so the
 * next one moves up under the cursor; what could not be decided is told one by one.
 */
export function useModeration(reviews: Review[], view: ReviewStatus) {
  const [cursor, setCursor] = useState(0)
  const [selected, setSelected] = useState<string[]>([])
  const [reason, setReason] = useState<RejectionReason | null>(null)
  const [note, setNote] = useState('')
  const { send, busy, failed, forget } = useDecisions()
  const index = Math.min(cursor, Math.max(0, reviews.length - 1))
  const current = reviews[index]
  const move = (step: number) => setCursor(Math.max(0, Math.min(reviews.length - 1, index + step)))
  const all = reviews.length > 0 && selected.length === reviews.length

  const may = (to: ReviewStatus) => (to === 'rejected' ? reason !== null : to !== view)

  function decide(to: 'approved' | 'rejected') {
    if (!current || busy || !may(to)) return
    const asked = selected.length ? reviews.filter(({ id }) => selected.includes(id)) : [current]
    const why = { reason: reason!, note: note.trim() || null }
    send(asked, to === 'rejected' ? { to, ...why } : { to }, view, () => {
      setSelected([])
      setReason(null)
      setNote('')
    })
  }

  function toggle(id: string) {
    setSelected(
      selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id]
    )
  }
  const unselect = () => setSelected([])
  const toggleAll = () => setSelected(all ? [] : reviews.map(({ id }) => id))

  return {
    ...{ index, current, setCursor, move, busy, decide, failed, forget },
    ...{ reason, setReason, note, setNote },
    ...{ selected, toggle, all, toggleAll, unselect },
  }
}

export type Moderation = ReturnType<typeof useModeration>

/** Sends decisions and tells what became of each: a word with the way back, and those that changed nothing. */
function useDecisions() {
  const t = useTranslations('catalog.flash')
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Failed[]>([])

  function post(asked: Review[], decisions: Decision[], seenAs: ReviewStatus, after: After) {
    setBusy(true)
    const url = '/admin/catalog/reviews/moderations'
    router.post(url, { decisions, seenAs } as never, {
      preserveState: true,
      preserveScroll: true,
      onSuccess: ({ props }: { props: Record<string, any> }) => {
        const moderated = props.moderated as Moderated | null
        if (!moderated) return
        setFailed(moderated.failed.map(({ at, why }) => ({ review: asked[at]!, why })))
        const lost = new Set(moderated.failed.map(({ at }) => at))
        after(asked.filter((_, at) => !lost.has(at)))
      },
      onFinish: () => setBusy(false),
    })
  }

  function send(
    asked: Review[],
    decision: Omit<Decision, 'id'>,
    seenAs: ReviewStatus,
    onSent: () => void
  ) {
    const decisions = asked.map(({ id }) => ({ id, ...decision }))
    post(asked, decisions, seenAs, (done) => {
      onSent()
      if (done.length === 0) return
      const message = t(`review_${decision.to}`, { count: done.length })
      toast.undo(message, () => takeBack(done, decision.to))
    })
  }

  function takeBack(reviews: Review[], from: ReviewStatus) {
    post(reviews, reviews.map(asItWas), from, (done) => {
      if (done.length > 0) toast.success(t('review_takenBack', { count: done.length }))
    })
  }

  return { send, busy, failed, forget: () => setFailed([]) }
}

type After = (done: Review[]) => void

/** The decision that makes a review what it was when it was read. */
function asItWas({ id, status, rejection }: Review): Decision {
  return rejection ? { id, to: status, ...rejection } : { id, to: status }
}
