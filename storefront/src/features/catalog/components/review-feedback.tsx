'use client'

import { useState } from 'react'
import { usePathname } from 'next/navigation'
import { Flag, ThumbsUp } from '@/components/ui/icons'
import { Menu } from '@/components/ui/menu'
import { toast } from '@/components/ui/toast'
import { callSession, type Answered } from '@/lib/shopper/requests'

type Texts = {
  helpful: string
  report: string
  reportOf: string
  reported: string
  failed: string
}

type Props = {
  reviewId: string
  helpfulCount: number
  texts: Texts
  reasons: { value: string; label: string }[]
}

/** Finds a review helpful, or asks the team to look at it; a guest signs in first. */
export function ReviewFeedback({ reviewId, helpfulCount, texts, reasons }: Props) {
  const [vote, setVote] = useState({ isMine: false, count: helpfulCount })
  const [isReported, setReported] = useState(false)
  const path = usePathname()
  const menu = `report-${reviewId}`

  async function toggle() {
    const isMine = !vote.isMine
    const answer = await callSession<{ helpfulCount: number }>(
      `/reviews/${reviewId}/vote`,
      isMine ? 'PUT' : 'DELETE'
    )
    if (answer.ok) setVote({ isMine, count: answer.data.helpfulCount })
    else refused(answer)
  }

  async function report(reason: string) {
    document.getElementById(menu)?.hidePopover()
    const answer = await callSession(`/reviews/${reviewId}/report`, 'POST', { reason })
    if (!answer.ok) return refused(answer)
    setReported(true)
    toast(texts.reported)
  }

  function refused(answer: Extract<Answered<unknown>, { ok: false }>) {
    if (answer.status === 401) {
      const next = encodeURIComponent(path + location.search)
      return location.assign(`/${path.split('/')[1]}/sign-in?next=${next}`)
    }
    toast(answer.problem?.detail ?? texts.failed, { tone: 'warning' })
  }

  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-5 text-s text-ink-2">
      <button
        type="button"
        aria-pressed={vote.isMine}
        onClick={toggle}
        className="tap inline-flex min-h-6 items-center gap-1.5 hover:text-ink hover:underline aria-pressed:font-medium aria-pressed:text-primary"
      >
        <ThumbsUp size={15} />
        {texts.helpful}
        {vote.count > 0 && <bdi className="figures">({vote.count})</bdi>}
      </button>
      {!isReported && (
        <Menu
          id={menu}
          trigger={
            <>
              <Flag size={15} />
              {texts.report}
            </>
          }
          triggerClass="tap inline-flex min-h-6 items-center gap-1.5 hover:text-ink hover:underline"
        >
          <p className="px-3 py-1.5 font-medium text-ink">{texts.reportOf}</p>
          {reasons.map(({ value, label }) => (
            <button
              key={value}
              type="button"
              onClick={() => report(value)}
              className="block w-full rounded-s px-3 py-2 text-start hover:bg-sunken"
            >
              {label}
            </button>
          ))}
        </Menu>
      )}
    </div>
  )
}
