import type { Selectable } from 'kysely'
import type { Product } from '../../../lib/clients/catalog.ts'
import type { Tables } from '../../../lib/db/tables.ts'

/** One line of a wishlist; `product` is null once it is no longer on sale. */
export function toWish(row: Selectable<Tables['wishlist']>, product: Product | undefined) {
  return {
    id: row.id,
    productId: row.product_id,
    addedAt: row.added_at.toISOString(),
    product: product ?? null,
  }
}
