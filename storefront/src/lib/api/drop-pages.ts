import { tagsManifest } from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js'

/**
 * Has all that this process keeps under these tags made anew. Next's own `revalidateTag` writes the same, but only within a
 * request that Next answers.
 */
export function dropPages(tags: readonly string[]): void {
  const now = Date.now()
  for (const tag of tags) tagsManifest.set(tag, { stale: now, expired: now })
}
