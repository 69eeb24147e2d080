import { cacheTags, isCacheTag } from '@marketplace/shared/contracts/cache_tags'

/** Every cache tag of the public pages: what services name to `/internal/revalidate`, and one for all pages. */
export const tags = { ...cacheTags, pages: 'pages' } as const

/** Whether `value` names a cache entry of ours. */
export function isTag(value: unknown): value is string {
  return value === tags.pages || isCacheTag(value)
}
