import type { FamilyOption } from '@marketplace/shared/contracts/families'
import { maxExactTotal, pageMeta, type PageInput } from '@marketplace/shared/contracts/pagination'
import type { ImageView } from '#sql/product_view'
import { rowsOf } from '#sql/rows'
import { allOf, sql, Sql } from '#sql/sql'
import { beginsWords } from '#sql/words'

export type FamilyChoice = {
  id: string
  name: string
  nameAr: string | null
  options: FamilyOption[]
}

/** The families that a product of the store can join, the newest first. */
export function listFamilies(storeId: string): Promise<FamilyChoice[]> {
  return rowsOf(
    `select id, name, name_ar as "nameAr", options from families
     where store_id = ? order by created_at desc, id desc limit 200`,
    [storeId]
  )
}

export type FamilyListRow = FamilyChoice & {
  storeName: string
  storeNameAr: string | null
  /** Members that are not archived, those of them that are on sale, and those that nobody can buy now. */
  members: number
  onSale: number
  soldOut: number
  /** Pieces of members on sale that nobody has reserved. */
  available: number
  /** The member that lists show; null where there is none. */
  lead: { name: string; nameAr: string | null; price: string; image: ImageView | null } | null
}

/** As migration 58 indexes them. */
const names = new Sql(`f.name || ' ' || coalesce(f.name_ar, '')`)

/** A page of families, the newest first; with `q` those that have words with these beginnings in their names. */
export async function listFamiliesWithMembers(
  { storeId, q }: { storeId?: string; q?: string },
  page: PageInput
) {
  const conditions: Sql[] = []
  if (storeId) conditions.push(sql`f.store_id = ${storeId}`)
  if (q) conditions.push(beginsWords(names, q))
  const { text, bindings } = allOf(conditions)
  const [counted] = await rowsOf<{ total: number }>(
    `select count(*)::int as total from (select from families f where ${text} limit ?) capped`,
    [...bindings, maxExactTotal + 1]
  )
  const families = await rowsOf<FamilyListRow>(
    `select f.id, f.name, f.name_ar as "nameAr", f.options, s.name as "storeName", s.name_ar as "storeNameAr",
       held.members, held."onSale", held."soldOut", held.available, held.lead
     from (select * from families f where ${text} order by f.created_at desc, f.id desc limit ? offset ?) f
     join store_copies s using (store_id)
     cross join lateral (
       select count(*) filter (where p.archived_at is null)::int as members,
         count(*) filter (where p.is_active)::int as "onSale",
         count(*) filter (where p.is_active and not p.in_stock)::int as "soldOut",
         coalesce(sum(i.quantity - i.reserved) filter (where p.is_active), 0)::int as available,
         (jsonb_agg(jsonb_build_object('name', p.name, 'nameAr', p.name_ar, 'price', p.price::text,
            'image', to_jsonb(image))) filter (where p.is_lead)) -> 0 as lead
       from products p join inventory i on i.product_id = p.id
       left join images image on image.product_id = p.id and image.is_primary
       where p.family_id = f.id) held
     order by f.created_at desc, f.id desc`,
    [...bindings, page.perPage, (page.page - 1) * page.perPage]
  )
  const { total } = counted!
  return {
    families,
    meta: pageMeta(page, Math.min(total, maxExactTotal), total <= maxExactTotal),
  }
}
