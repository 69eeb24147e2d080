import { rowsOf } from '#queries/rows'

export type CategoryRow = {
  slug: string
  parentSlug: string | null
  nameFr: string
  nameAr: string
  nameEn: string
  productCount: number
}

/** All categories in their order, each with the number of products on sale right in it. */
export function listCategories(): Promise<CategoryRow[]> {
  return rowsOf(`
    select c.slug, c.parent_slug as "parentSlug", c.name_fr as "nameFr", c.name_ar as "nameAr",
           c.name_en as "nameEn", coalesce(counted.products, 0)::int as "productCount"
    from categories c
    left join (
      select category, count(*) as products from products
      where is_active and store_is_active group by category) counted on counted.category = c.slug
    order by c.position, c.slug`)
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
