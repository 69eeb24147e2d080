'use client'

import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'next-intl'
import { CircleAlert } from '@/components/ui/icons'
import { button } from '@/components/ui/button'
import { Spinner } from '@/components/ui/spinner'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'
import type { Placing } from '../use-placing'

type Props = {
  placing: Placing
  locale: Locale
  /** Whether a line below says what stands in the way. */
  hasMarks?: boolean
  /** Whether one tried to confirm in spite of it. */
  blocked?: boolean
  onCheck: () => void
}

/** How the order stands: refused and why, or not yet known. */
export function PlacingNotice({ placing, locale, hasMarks, blocked, onCheck }: Props) {
  const t = useTranslations('checkout')
  if (placing.status === 'sending' || placing.status === 'placed') return null
  if (placing.status === 'unsure' || placing.status === 'stuck') {
    const still = placing.status === 'stuck'
    return (
      <div role="alert" className="mb-4 flex gap-3 rounded-m bg-accent-soft p-4 text-s">
        {still ? <CircleAlert size={20} className="shrink-0" /> : <Spinner />}
        <div>
          <p className="font-semibold">{still ? t('unsure.stillTitle') : t('unsure.title')}</p>
          <p className="mt-1">{still ? t('unsure.stillText') : t('unsure.text')}</p>
          {still && (
            <button type="button" onClick={onCheck} className={`${button('secondary', 's')} mt-3`}>
              {t('unsure.check')}
            </button>
          )}
        </div>
      </div>
    )
  }
  const { refusal, expired } = placing
  if (expired) {
    return (
      <p role="alert" className="mb-4 rounded-m bg-accent-soft p-4 text-s">
        {t('expired.text')}{' '}
        <Link href={href(locale, '/account/orders')} className="font-medium text-primary underline">
          {t('expired.way')}
        </Link>
      </p>
    )
  }
  if (!refusal && !blocked) return null
  const text = hasMarks || !refusal ? t('trouble.lines') : refusal.detail
  return <RefusedNotice key={text} title={t('trouble.title')} text={text} />
}

/** Takes the focus when it appears, so that nobody waits for an order that was refused. */
function RefusedNotice({ title, text }: { title: string; text: string }) {
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => notice.current!.focus(), [])
  return (
    <div
      ref={notice}
      role="alert"
      tabIndex={-1}
      className="mb-4 flex gap-3 rounded-m bg-bad-soft p-4 text-s outline-none"
    >
      <CircleAlert size={20} className="shrink-0 text-bad" />
      <div>
        <p className="font-semibold">{title}</p>
        <p className="mt-1">{text}</p>
      </div>
    </div>
  )
}
