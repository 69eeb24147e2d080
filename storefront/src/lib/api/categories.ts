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

export type Place = { category: Category; parent: Category | null }

/** Where a category stands in the tree; null where there is none of that slug. */
export function placeOf(
  slug: string,
  tree: Category[],
  parent: Category | null = null
): Place | null {
  for (const category of tree) {
    if (category.slug === slug) return { category, parent }
    const below = placeOf(slug, category.children, category)
    if (below) return below
  }
  return null
}
