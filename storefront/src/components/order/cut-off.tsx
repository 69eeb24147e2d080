'use client'

import { useSyncExternalStore } from 'react'
import type { CutOffTexts } from '@/lib/format/cut-off'
import { isBeforeCutOff } from '@/lib/format/is-before-cut-off'

type Props = {
  hour: number
  /** Minutes that Morocco's clock is ahead of UTC. */
  utcOffset: number
  texts: CutOffTexts
}

const intervalMs = 20_000

/** Until when a confirmed order counts from today. A kept page says what always holds, the browser what holds now. */
export function CutOff({ hour, utcOffset, texts }: Props) {
  const isBefore = useSyncExternalStore(
    everySoOften,
    () => isBeforeCutOff(hour, Date.now(), utcOffset),
    () => null
  )
  if (isBefore === null) return texts.always
  return isBefore ? texts.before : texts.after
}

function everySoOften(listener: () => void) {
  const timer = setInterval(listener, intervalMs)
  return () => clearInterval(timer)
}
