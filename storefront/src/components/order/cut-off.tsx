'use client'

import { useSyncExternalStore } from 'react'
import { isBeforeCutOff, type CutOffTexts } from '@/lib/format/cut-off'
import { useUtcOffset } from '@/lib/format/utc-offset-context'

const intervalMs = 20_000

/** Until when a confirmed order counts from today. A kept page says what always holds, the browser what holds now. */
export function CutOff({ hour, texts }: { hour: number; texts: CutOffTexts }) {
  const utcOffset = useUtcOffset()
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
