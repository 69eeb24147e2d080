import { defaultLowStock } from '@marketplace/shared/contracts/stock'
import { maxExactTotal } from '@marketplace/shared/contracts/pagination'
import { statuses } from '#sql/product_conditions'
import { rowsOf } from '#sql/rows'

export type StoreWork = {
  /** Published reviews without a reply. */
  reviewsToAnswer: number
  /** Products that are not archived with few pieces left, and with none. */
  lowStock: number
  soldOut: number
  /** Products on sale, whether or not the store is open. */
  products: number
  hasProductWithPhoto: boolean
}

const counted = (rows: string) =>
  `(select count(*)::int from (${rows} limit ${maxExactTotal}) found)`

const ofStore = `p.store_id = :storeId and ${statuses.all.text}`
const available = 'i.quantity - i.reserved'

/** What waits for a store's owner, each counted up to where lists count too. */
export async function findStoreWork(storeId: string): Promise<StoreWork> {
  const stock = `select from products p join inventory i on i.product_id = p.id where ${ofStore}`
  const [work] = await rowsOf<StoreWork>(
    `select ${counted(`
       select from reviews r join products p on p.id = r.product_id
       where p.store_id = :storeId and r.status = 'approved' and r.reply is null`)} as "reviewsToAnswer",
       ${counted(`${stock} and ${available} between 1 and ${defaultLowStock}`)} as "lowStock",
       ${counted(`${stock} and ${available} <= 0`)} as "soldOut",
       ${counted(`select from products p where ${ofStore} and p.is_active`)} as products,
       exists (select from products p join images on images.product_id = p.id
               where ${ofStore} and p.is_active) as "hasProductWithPhoto"`,
    { storeId } as never
  )
  return work!
}
