import { rowsOf } from '#sql/rows'
import { maxExactTotal } from '@marketplace/shared/contracts/pagination'

export type CategoryRow = {
  slug: string
  parentSlug: string | null
  nameFr: string
  nameAr: string
  nameEn: string
  productCount: number
}

/** All categories in order, each with its own number of products on sale, counted up to 10 000. */
export function listCategories(): Promise<CategoryRow[]> {
  return rowsOf(
    `select c.slug, c.parent_slug as "parentSlug", c.name_fr as "nameFr", c.name_ar as "nameAr",
            c.name_en as "nameEn", counted.products as "productCount"
     from categories c cross join lateral (
       select count(*)::int as products from (
         select from products p where p.category = c.slug and p.is_active and p.store_is_active
         limit ?) capped) counted
     order by c.position, c.slug`,
    [maxExactTotal]
  )
}

/** A category and all below it, by slug; none where there is no such category. */
export async function leavesOf(slug: string): Promise<string[]> {
  const rows = await rowsOf<{ slug: string }>(
    `with recursive below as (
       select slug from categories where slug = ?
       union
       select c.slug from categories c join below on c.parent_slug = below.slug)
     select slug from below`,
    [slug]
  )
  return rows.map((row) => row.slug)
}
