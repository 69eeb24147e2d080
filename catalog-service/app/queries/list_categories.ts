import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { rowsOf } from '#sql/rows'
import { LargeSets } from '@marketplace/shared/server/large_sets'
import { statuses } from '#sql/product_conditions'
import { maxExactTotal } from '@marketplace/shared/contracts/pagination'

export type CategoryRow = {
  slug: string
  parentSlug: string | null
  nameFr: string
  nameAr: string
  nameEn: string
  version: number
  pictureUrl: string | null
  pictureWidth: number | null
  productCount: number
}

const largeSets = new LargeSets()

/** All categories in order, each with its own number of products on sale, a family as one, counted up to 10 000. */
export async function listCategories(): Promise<CategoryRow[]> {
  const [names, moving] = await Promise.all([listCategoryNames(), listMoving()])
  const counted = [...names, ...moving]
    .map(({ slug }) => slug)
    .filter((slug) => !largeSets.has(slug))
  const rows = await rowsOf<{ slug: string; products: number }>(
    `select leaf.slug, counted.products from unnest(?::text[]) leaf (slug) cross join lateral (
       select count(*)::int as products from (
         select from products p where p.category = leaf.slug and ${statuses.active.text} and p.is_lead limit ?
       ) capped) counted`,
    [counted, largeSets.limit(maxExactTotal)]
  )
  for (const { slug, products } of rows) largeSets.note(slug, products, maxExactTotal)
  const counts = new Map(rows.map(({ slug, products }) => [slug, products]))
  return names.map((category) => {
    const own = [category, ...moving.filter(({ movingTo }) => movingTo === category.slug)]
    const count = own.reduce((sum, { slug }) => sum + (counts.get(slug) ?? maxExactTotal), 0)
    return { ...category, productCount: Math.min(count, maxExactTotal) }
  })
}

/** Rows that categories leave behind until all their products lie under the new slug. */
function listMoving(): Promise<{ slug: string; movingTo: string }[]> {
  return rowsOf(`select slug, moving_to as "movingTo" from categories where moving_to is not null`)
}

export type CategoryName = Omit<CategoryRow, 'productCount'>

/** All categories in order. */
export function listCategoryNames(client?: TransactionClientContract): Promise<CategoryName[]> {
  return rowsOf(
    `select slug, parent_slug as "parentSlug", name_fr as "nameFr", name_ar as "nameAr", name_en as "nameEn",
            version, picture_url as "pictureUrl", picture_width as "pictureWidth"
     from categories where moving_to is null order by position, slug`,
    [],
    client
  )
}

/** Some categories and all below them, by slug or one that they had; none where there is no such category. */
export async function leavesOf(slugs: string[]): Promise<string[]> {
  const rows = await rowsOf<{ slug: string }>(
    `with recursive below as (
       select category_of(slug) as slug from categories where slug = any(?::text[])
       union
       select category from category_redirects where slug = any(?::text[])
       union
       select c.slug from categories c join below on c.parent_slug = below.slug)
     select slug from below`,
    [slugs, slugs]
  )
  return rows.map((row) => row.slug)
}
