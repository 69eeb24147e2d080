import { useEffect, useState } from 'react'
import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { toast } from '@marketplace/shared/ui/feedback/toasts'
import { Outbox } from '../outbox.ts'
import type { Decision, Failed, Moderated, Review } from './types.ts'

type Read = { review: Review; decision: Omit<Decision, 'id' | 'version'>; version: number }

/** Decisions that changed nothing, beside those of the same request that did. */
type Refused = { rows: Failed[]; done: number; told: string; undo?: () => void }

const nothing: Refused = { rows: [], done: 0, told: '' }

/** Sends decisions, offers to undo those that were made and lists those that failed. */
export function useDecisions(settle: (ids: string[]) => void) {
  const t = useTranslations('catalog.flash')
  const [outbox] = useState(() => new Outbox(post))
  const [waiting, setWaiting] = useState(0)
  const [refused, setRefused] = useState(nothing)
  useUnloadGuard(waiting > 0)

  async function deliver(read: Read[]) {
    setWaiting((count) => count + 1)
    const decisions = read.map(({ review, decision, version }) => {
      return { ...decision, id: review.id, version }
    })
    const moderated = await outbox.send(decisions)
    setWaiting((count) => count - 1)
    settle(decisions.map(({ id }) => id))
    const failed = (moderated?.failed ?? []).map(({ at, why }) => {
      return { review: read[at]!.review, why }
    })
    const done = (moderated?.done ?? []).map(({ at, version }) => ({ ...read[at]!, version }))
    return { done, failed }
  }

  async function send(reviews: Review[], decision: Read['decision']) {
    const read = reviews.map((review) => ({ review, decision, version: review.version }))
    const { done, failed } = await deliver(read)
    const told = t(`review_${decision.to}`, { count: done.length })
    const undo = done.length > 0 ? () => void takeBack(done) : undefined
    if (failed.length > 0) setRefused({ rows: failed, done: done.length, told, undo })
    else if (undo) toast.undo(told, undo)
  }

  async function takeBack(read: Read[]) {
    const back = read.map(({ review, version }) => ({
      ...{ review, version },
      decision: asItWas(review),
    }))
    const { done, failed } = await deliver(back)
    const told = t('review_takenBack', { count: done.length })
    if (failed.length > 0) setRefused({ rows: failed, done: done.length, told })
    else if (done.length > 0) toast.success(told)
  }

  return { send, refused, forget: () => setRefused(nothing) }
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
