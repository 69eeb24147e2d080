import { cache } from 'react'
import { cacheLife } from 'next/cache'
import { utcOffsetAt } from './cut-off'

async function readUtcOffset(): Promise<number> {
  'use cache'
  cacheLife('hours')
  return utcOffsetAt(new Date())
}

/** Minutes that Morocco's clock is ahead of UTC: browsers may know older time zones. See ADR 164. */
export const utcOffset = cache(readUtcOffset)
