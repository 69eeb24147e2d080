import { maxExactTotal } from '@marketplace/shared/contracts/pagination'
import { attentionConditions, statuses } from '#sql/product_conditions'
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

const productsOfStore = 'select from products p where p.store_id = :storeId'
const onSale = `${productsOfStore} and ${statuses.all.text} and p.is_active`

/** What waits for a store's owner, each counted up to where lists count too. */
export async function findStoreWork(storeId: string): Promise<StoreWork> {
  const [work] = await rowsOf<StoreWork>(
    `select ${counted(`
       select from reviews
       where store_id = :storeId and status = 'approved' and reply is null`)} as "reviewsToAnswer",
       ${counted(`${productsOfStore} and ${attentionConditions.low.text}`)} as "lowStock",
       ${counted(`${productsOfStore} and ${attentionConditions.sold_out.text}`)} as "soldOut",
       ${counted(onSale)} as products,
       exists (${onSale} and p.has_photo) as "hasProductWithPhoto"`,
    { storeId } as never
  )
  return work!
}
