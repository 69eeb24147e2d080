import { cacheLife } from 'next/cache'

/** Today in UTC, `2026-11-24`: a page that is kept may not read the clock itself. */
export async function today(): Promise<string> {
  'use cache'
  cacheLife('hours')
  return new Date().toISOString().slice(0, 10)
}
