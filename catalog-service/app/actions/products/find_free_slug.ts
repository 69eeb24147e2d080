import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { productSlug } from '#actions/products/product_slug'
import { rowsOf } from '#sql/rows'

/** A slug from a name that no other product has or had. A product may take back one of its own. */
export async function findFreeSlug(
  trx: TransactionClientContract,
  name: string,
  productId: string | null = null
): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    const slug = productSlug(name, attempt)
    const taken = await rowsOf(
      `select from products where slug = ? and id is distinct from ?::uuid
       union all select from product_slugs where slug = ? and product_id is distinct from ?::uuid`,
      [slug, productId, slug, productId],
      trx
    )
    if (!taken.length) return slug
  }
}
