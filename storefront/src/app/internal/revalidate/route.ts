import { revalidateTag } from 'next/cache'
import type { DataOf } from '@marketplace/shared/contracts/operation'
import type { StorefrontPaths } from '@marketplace/shared/contracts/storefront_internal'
import { tagsValidator } from '../docs'
import { isTag } from '@/lib/api/tags'
import { saveRevalidated } from '@/lib/db/revalidated-tags'
import { calledBy } from '@/lib/http/callers'
import { body } from '@/lib/http/input'
import { ok } from '@/lib/http/respond'
import type { ApiContext } from '@/lib/http/context'
import { routes } from '@/lib/http/routes'

/**
 * Drops the pages that show what has changed, here and in all other instances; tags that no page has are left out of the
 * answer. An instance that asks itself has been told already (`server/tag-watch.ts`).
 */
const revalidate = async (ctx: ApiContext, app: string) => {
  const { tags } = await body(ctx, tagsValidator)
  const known = tags.filter(isTag)
  for (const tag of known) revalidateTag(tag, { expire: 0 })
  if (app !== 'storefront') await saveRevalidated(known)
  return ok<DataOf<StorefrontPaths['/internal/revalidate']['post']>>({ tags: known })
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: calledBy(['store-service', 'catalog-service', 'gateway', 'storefront'], revalidate),
})
