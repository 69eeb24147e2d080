import type { PageMeta, SearchMeta } from '@/lib/api/types'

/** What a search says of itself; nothing where it went by what was typed. */
export function searchMetaOf(meta: PageMeta | null): SearchMeta {
  return (meta as { search?: SearchMeta } | null)?.search ?? {}
}
