import { cacheTag } from 'next/cache'
import { readForCache } from './cached'
import { toSearch, type Query } from './query'
import { tags } from './tags'
import type { PageMeta, Store } from './types'

export async function listStores(query: Query) {
  'use cache'
  cacheTag(tags.home)
  const answer = await readForCache<Store[], PageMeta>(`/stores${toSearch(query)}`)
  if (answer?.ok) cacheTag(...answer.data.map(({ id }) => tags.store(id)))
  return answer
}

export async function findStore(slug: string) {
  'use cache'
  const answer = await readForCache<Store>(`/stores/${encodeURIComponent(slug)}`)
  cacheTag(tags.home)
  if (answer?.ok) cacheTag(tags.store(answer.data.id))
  return answer
}
