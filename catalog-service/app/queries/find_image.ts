import { rowsOf } from '#sql/rows'
import type { ImageView } from '#sql/product_view'
import { isUuid } from '@marketplace/shared/server/http/validation'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

/** A photo and what decides who may see and change its product. */
export type FoundImage = ImageView & {
  productId: string
  storeId: string
  isActive: boolean
  storeIsActive: boolean
}

/** A photo by its id. Throws 404 where there is none. */
export async function findImage(id: string): Promise<FoundImage> {
  if (!isUuid(id)) throw new ProblemError('not_found')
  const [image] = await rowsOf<FoundImage>(
    `select i.id, i.url, i.alt_text, i.is_primary, i.position, i.width, i.height, i.thumbhash,
       p.id as "productId", p.store_id as "storeId", p.is_active as "isActive", p.store_is_active as "storeIsActive"
     from images i join products p on p.id = i.product_id where i.id = ?`,
    [id]
  )
  if (!image) throw new ProblemError('not_found')
  return image
}
