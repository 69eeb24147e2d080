import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { attributesJson } from '#sql/attributes'
import { rowsOf } from '#sql/rows'
import type { AttributeView } from '#transformers/category_transformer'

export type CategoryDetail = {
  slug: string
  parentSlug: string | null
  nameFr: string
  nameAr: string
  nameEn: string
  pictureUrl: string | null
  pictureWidth: number | null
  version: number
  attributes: AttributeView[]
}

/** A category by its slug or by one that it had. Throws 404 where there is none. */
export async function findCategory(slug: string): Promise<CategoryDetail> {
  const [category] = await rowsOf<CategoryDetail>(
    `select slug, parent_slug as "parentSlug", name_fr as "nameFr", name_ar as "nameAr", name_en as "nameEn",
            picture_url as "pictureUrl", picture_width as "pictureWidth", version,
            ${attributesJson('c.slug')} as attributes
     from categories c
     where slug = coalesce((select category from category_redirects where slug = ?), category_of(?))`,
    [slug, slug]
  )
  if (!category) throw new ProblemError('not_found')
  return category
}

/** What the products of some categories say about themselves, by category. */
export async function findAttributes(
  categories: string[],
  client?: TransactionClientContract
): Promise<Map<string, AttributeView[]>> {
  const rows = await rowsOf<{ slug: string; attributes: AttributeView[] }>(
    `select slug, ${attributesJson('c.slug')} as attributes from categories c where slug = any(?::text[])`,
    [categories],
    client
  )
  return new Map(rows.map(({ slug, attributes }) => [slug, attributes]))
}
