import type { FamilyOption, MemberOptions } from '@marketplace/shared/contracts/families'
import { Sql } from '#sql/sql'

/** What a product's card shows of its family: members on sale, and the product itself whatever its state. */
export type FamilyView = {
  id: string
  name: string
  nameAr: string | null
  options: FamilyOption[]
  priceFrom: string
  members: number
  chosen: MemberOptions[]
  ratingAverage: number
  ratingCount: number
}

export type SiblingView = {
  id: string
  slug: string
  options: MemberOptions
  price: string
  inStock: boolean
}

const shown = '((m.is_active and m.store_is_active) or m.id = p.id)'

/** Ratings are those of all members. The cheapest one in stock gives the price; where none is, the cheapest. */
export const familyJoin = `
  left join lateral (
    select f.id, f.name, f.name_ar as "nameAr", f.options,
      coalesce(min(m.price) filter (where m.in_stock and ${shown}), min(m.price) filter (where ${shown}))::text as "priceFrom",
      count(*) filter (where ${shown}) as members,
      jsonb_agg(m.options) filter (where ${shown}) as chosen,
      coalesce(round(sum(m.rating_average * m.rating_count) / nullif(sum(m.rating_count), 0), 2), 0) as "ratingAverage",
      sum(m.rating_count) as "ratingCount"
    from families f join products m on m.family_id = f.id
    where f.id = p.family_id group by f.id) family on true`

/** The members that a product's page offers, in the order in which they were added. */
export const siblingsColumn = new Sql(`
  (select jsonb_agg(jsonb_build_object('id', m.id, 'slug', m.slug, 'options', m.options, 'price', m.price::text,
            'inStock', m.in_stock) order by m.id)
   from products m where m.family_id = p.family_id and ${shown}) as siblings`)
