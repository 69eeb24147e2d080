import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { lockFamiliesOf } from '#aggregates/lock_family'
import type { Existing } from '#domain/imports/decide'
import { rowsOf } from '#sql/rows'

type Row = Existing & { skuKey: string }

/**
 * The products of a store that have these SKUs, by SKU as it is compared. With `lock` they are locked as an edit of one
 * locks it: stocks, then families, then all products of those, each in the order of their ids.
 */
export async function findExistingProducts(
  trx: TransactionClientContract,
  storeId: string,
  skuKeys: string[],
  { lock }: { lock: boolean }
): Promise<Map<string, Existing>> {
  if (lock) await lockAll(trx, storeId, skuKeys)
  const rows = await rowsOf<Row>(
    `select p.sku_key as "skuKey", p.id, p.name, p.name_ar as "nameAr", p.description,
            p.description_ar as "descriptionAr", p.category, p.price::text as price, p.is_active as "isActive",
            p.attributes, p.archived_at is not null as "isArchived", i.quantity, i.reserved
     from products p join inventory i on i.product_id = p.id
     where p.store_id = ? and p.sku_key = any(?::text[])`,
    [storeId, skuKeys],
    trx
  )
  return new Map(rows.map(({ skuKey, ...existing }) => [skuKey, existing]))
}

async function lockAll(trx: TransactionClientContract, storeId: string, skuKeys: string[]) {
  const stocks = await rowsOf<{ id: string }>(
    `select product_id as id from inventory
     where product_id in (select id from products where store_id = ? and sku_key = any(?::text[]))
     order by product_id for update`,
    [storeId, skuKeys],
    trx
  )
  const ids = stocks.map(({ id }) => id)
  await lockFamiliesOf(trx, [], ids)
  await rowsOf(
    `select from products where id = any(?::uuid[]) or family_id in (
       select family_id from products where id = any(?::uuid[]) and family_id is not null)
     order by id for no key update`,
    [ids, ids],
    trx
  )
}
