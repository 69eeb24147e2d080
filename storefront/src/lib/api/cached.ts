import { cacheLife, cacheTag } from 'next/cache'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { publicFetch, type ApiResult } from './gateway'
import { isBuilding } from '@/lib/process/env'
import { tags } from './tags'

type Kept = ApiResult<unknown, unknown>

const remembered = new Map<string, Kept>()
const limit = 500

/**
 * Reads the gateway for a page that is kept. A good answer lives until its tag is revalidated; after a failed one the
 * next visit asks again, and meanwhile the last good one of this process stands in; where there is none, the page
 * is dropped as soon as it was answered (`server/failed-pages.ts`). `next build` calls nobody. `locale` is that of texts
 * that the API words itself.
 */
export async function readForCache<Data, Meta = undefined>(
  path: string,
  locale?: Locale
): Promise<ApiResult<Data, Meta> | null> {
  cacheTag(tags.pages)
  const answer = isBuilding() ? null : await publicFetch<Data, Meta>(path, { locale })
  const key = `${locale ?? ''} ${path}`
  if (answer && isLasting(answer)) {
    cacheLife({ stale: 60, revalidate: 600, expire: 86_400 })
    remember(key, answer)
    return answer
  }
  cacheLife({ stale: 30, revalidate: 1, expire: 600 })
  const before = remembered.get(key) as ApiResult<Data, Meta> | undefined
  if (!before) cacheTag(tags.failed)
  return before ?? answer
}

function isLasting(answer: Kept): boolean {
  return answer.ok || answer.status === 404
}

function remember(key: string, answer: Kept) {
  remembered.delete(key)
  remembered.set(key, answer)
  if (remembered.size > limit) remembered.delete(remembered.keys().next().value!)
}
