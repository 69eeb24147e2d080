import { rowsOf } from '#sql/rows'

const mostCopies = 1_000

/** The SKU with the smallest number from 2 behind it that no product of the store has. */
export async function findFreeSku(storeId: string, sku: string): Promise<string> {
  const [free] = await rowsOf<{ sku: string }>(
    `select candidate.sku from generate_series(2, ?::int) n
     cross join lateral (select left(?::text, 58) || '-' || n as sku) candidate
     where not exists (
       select from products where store_id = ?::uuid and sku_key = fold_code(candidate.sku))
     order by n limit 1`,
    [mostCopies, sku, storeId]
  )
  return free!.sku
}
