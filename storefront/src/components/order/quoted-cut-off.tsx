'use client'

import { useTranslations } from 'next-intl'
import { cutOffTexts } from '@/lib/format/cut-off'
import { useUtcOffset } from '@/lib/format/utc-offset-context'
import type { Amounts } from '@/lib/shopper/use-quote'
import { CutOff } from './cut-off'

/** Until when a confirmed order counts from today, for the parcels of a quote. */
export function QuotedCutOff({ amounts, className }: { amounts: Amounts; className: string }) {
  const t = useTranslations('common.delivery')
  const utcOffset = useUtcOffset()
  const { cutOffHour: hour } = amounts
  if (hour === null) return null
  return (
    <p className={`text-s text-ink-2 ${className}`}>
      <CutOff hour={hour} utcOffset={utcOffset} texts={cutOffTexts(t, hour)} />
    </p>
  )
}
