import { cache } from 'react'
import { cacheLife } from 'next/cache'

/** Today in UTC, `2026-11-24`: a page that is kept may not read the clock itself. */
async function readToday(): Promise<string> {
  'use cache'
  cacheLife('hours')
  return new Date().toISOString().slice(0, 10)
}

/** The same within a page, for each look into the cache costs as much as a product's card. */
export const today = cache(readToday)
