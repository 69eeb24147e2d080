import { useEffect, useState } from 'react'
import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { toast } from '@marketplace/shared/ui/feedback/toasts'
import { Outbox } from '../outbox.ts'
import type { Decision, Failed, Moderated, Review } from './types.ts'

type Read = { review: Review; decision: Omit<Decision, 'id' | 'version'>; version: number }

/** Sends decisions, offers to undo those that were made and lists those that failed. */
export function useDecisions(settle: (ids: string[]) => void) {
  const t = useTranslations('catalog.flash')
  const [outbox] = useState(() => new Outbox(post))
  const [waiting, setWaiting] = useState(0)
  const [failed, setFailed] = useState<Failed[]>([])
  useUnloadGuard(waiting > 0)

  async function deliver(read: Read[]) {
    setWaiting((count) => count + 1)
    const decisions = read.map(({ review, decision, version }) => {
      return { ...decision, id: review.id, version }
    })
    const moderated = await outbox.send(decisions)
    setWaiting((count) => count - 1)
    settle(decisions.map(({ id }) => id))
    if (moderated?.failed.length) {
      setFailed(moderated.failed.map(({ at, why }) => ({ review: read[at]!.review, why })))
    }
    return (moderated?.done ?? []).map(({ at, version }) => ({ ...read[at]!, version }))
  }

  async function send(reviews: Review[], decision: Read['decision']) {
    const read = reviews.map((review) => ({ review, decision, version: review.version }))
    const done = await deliver(read)
    if (done.length === 0) return
    const message = t(`review_${decision.to}`, { count: done.length })
    toast.undo(message, () => void takeBack(done))
  }

  async function takeBack(done: Read[]) {
    const back = done.map(({ review, version }) => ({
      ...{ review, version },
      decision: asItWas(review),
    }))
    const { length } = await deliver(back)
    if (length > 0) toast.success(t('review_takenBack', { count: length }))
  }

  return { send, failed, forget: () => setFailed([]) }
}

/** Sends beside other visits, so that leaving the page does not cancel it. */
function post(decisions: Decision[]): Promise<Moderated | null> {
  return new Promise((resolve) => {
    let moderated: Moderated | null = null
    router.post('/admin/catalog/reviews/moderations', { decisions } as never, {
      async: true,
      preserveState: true,
      preserveScroll: true,
      onSuccess: ({ props }: { props: Record<string, any> }) => {
        moderated = (props.moderated as Moderated | null) ?? null
      },
      onFinish: () => resolve(moderated),
    })
  })
}

/** The decision that gives a review the status it was read with. */
function asItWas({ status, rejection }: Review): Read['decision'] {
  return rejection ? { to: status, ...rejection } : { to: status }
}

function useUnloadGuard(active: boolean) {
  useEffect(() => {
    if (!active) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [active])
}
