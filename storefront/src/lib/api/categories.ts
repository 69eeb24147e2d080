import { cache } from 'react'
import { cacheTag } from 'next/cache'
import { readForCache } from './cached'
import { tags } from './tags'
import type { Category } from './types'

async function readCategories() {
  'use cache'
  cacheTag(tags.categories)
  return readForCache<Category[]>('/categories')
}

/** The tree of categories, taken out of the cache once a page. */
export const listCategories = cache(readCategories)

/** The slug of the category that had this one before; null where none did, or nobody can say. */
export async function findPresentSlug(slug: string): Promise<string | null> {
  'use cache'
  cacheTag(tags.categories)
  const answer = await readForCache<{ slug: string }>(`/categories/${encodeURIComponent(slug)}`)
  return answer?.ok && answer.data.slug !== slug ? answer.data.slug : null
}

/** `above` are the categories that it lies in, the highest first; `parent` is the last of them. */
export type Place = { category: Category; parent: Category | null; above: Category[] }

/** Where a category stands in the tree; null where there is none of that slug. */
export function placeOf(slug: string, tree: Category[], above: Category[] = []): Place | null {
  for (const category of tree) {
    if (category.slug === slug) return { category, parent: above.at(-1) ?? null, above }
    const below = placeOf(slug, category.children, [...above, category])
    if (below) return below
  }
  return null
}
