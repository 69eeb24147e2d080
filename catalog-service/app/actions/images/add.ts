import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { maxImages } from '@marketplace/shared/contracts/limits'
import { Queue } from '@marketplace/shared/server/queue'
import { idsInOrder, putInOrder } from '#actions/images/put_in_order'
import { lockProduct, revalidate } from '#actions/images/lock_product'
import { writePicture, type WrittenPicture } from '#actions/images/write_picture'
import MakeAvif from '#jobs/make_avif'
import { TooManyImagesException } from '#exceptions/image_exception'
import { rowsOf } from '#sql/rows'

export type AddImageInput = {
  productId: string
  /** The file as it came. */
  bytes: Buffer
  altText?: string | null
  isPrimary?: boolean
}

/** Adds a photo to a product, in several widths. Gives its id. */
@inject()
export class AddImage {
  constructor(private queue: Queue) {}

  async handle({ productId, bytes, altText, isPrimary = false }: AddImageInput): Promise<string> {
    await refuseBeyondMax(productId)
    return writePicture(bytes, (picture) =>
      this.#insert({ productId, picture, altText: altText ?? '', isPrimary })
    )
  }

  #insert({ productId, picture, altText, isPrimary }: Insert): Promise<string> {
    const { url, key, width, height, thumbhash, keep } = picture
    return db.transaction(async (trx) => {
      const product = await lockProduct(trx, productId)
      const ids = await idsInOrder(trx, productId)
      if (ids.length >= maxImages) throw new TooManyImagesException()
      await keep(trx)
      const [{ id }] = await trx
        .insertQuery()
        .table('images')
        .insert({
          ...{ product_id: productId, url, width, height, thumbhash },
          ...{ alt_text: altText, is_primary: ids.length === 0, position: ids.length },
        })
        .returning('id')
      if (isPrimary) await putInOrder(trx, productId, [id, ...ids])
      await this.queue.send(trx, MakeAvif, { key })
      await revalidate(this.queue, trx, product)
      return id
    })
  }
}

type Insert = { productId: string; picture: WrittenPicture; altText: string; isPrimary: boolean }

/** Before the work of encoding; two uploads at once are told apart under the product's lock. */
async function refuseBeyondMax(productId: string) {
  const sql = 'select count(*)::int as count from images where product_id = ?'
  const [row] = await rowsOf<{ count: number }>(sql, [productId])
  if (row!.count >= maxImages) throw new TooManyImagesException()
}
