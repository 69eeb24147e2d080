import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { MemberOptions } from '@marketplace/shared/contracts/families'
import { foldedName } from '#queries/find_families_by_name'
import type { Existing } from '#domain/imports/decide'
import { rowsOf } from '#sql/rows'

type Row = Omit<Existing, 'membership'> & {
  skuKey: string
  familyId: string | null
  options: MemberOptions | null
}

/**
 * The products of a store that have these SKUs, by SKU as it is compared. With `lock` they are locked as an edit of one
 * locks it: stocks, then their families and those of these names, then all products of those, each in the order of their
 * ids.
 */
export async function findExistingProducts(
  trx: TransactionClientContract,
  storeId: string,
  skuKeys: string[],
  { lock, familyNames }: { lock: boolean; familyNames: string[] }
): Promise<Map<string, Existing>> {
  if (lock) await lockAll(trx, storeId, skuKeys, familyNames)
  const rows = await rowsOf<Row>(
    `select p.sku_key as "skuKey", p.id, p.name, p.name_ar as "nameAr", p.description,
            p.description_ar as "descriptionAr", category_of(p.category) as category, p.price::text as price, p.is_active as "isActive",
            p.attributes, p.archived_at is not null as "isArchived", i.quantity, i.reserved,
            p.family_id as "familyId", p.options
     from products p join inventory i on i.product_id = p.id
     where p.store_id = ? and p.sku_key = any(?::text[])`,
    [storeId, skuKeys],
    trx
  )
  return new Map(
    rows.map(({ skuKey, familyId, options, ...existing }) => {
      const membership = familyId === null ? null : { familyId, options: options! }
      return [skuKey, { ...existing, membership }]
    })
  )
}

async function lockAll(
  trx: TransactionClientContract,
  storeId: string,
  skuKeys: string[],
  familyNames: string[]
) {
  const stocks = await rowsOf<{ id: string }>(
    `select product_id as id from inventory
     where product_id in (select id from products where store_id = ? and sku_key = any(?::text[]))
     order by product_id for update`,
    [storeId, skuKeys],
    trx
  )
  const ids = stocks.map(({ id }) => id)
  const families = await rowsOf<{ id: string }>(
    `select id from families where id in (
       select family_id from products where id = any(?::uuid[]) union
       select id from families where store_id = ? and ${foldedName} = any(?::text[]))
     order by id for no key update`,
    [ids, storeId, familyNames],
    trx
  )
  const familyIds = families.map(({ id }) => id)
  await rowsOf(
    `select from products where id = any(?::uuid[]) or family_id = any(?::uuid[])
     order by id for no key update`,
    [ids, familyIds],
    trx
  )
}
