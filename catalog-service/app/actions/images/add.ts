import { randomUUID } from 'node:crypto'
import { inject } from '@adonisjs/core'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { maxImages } from '@marketplace/shared/contracts/limits'
import { failedDependency } from '@marketplace/shared/server/errors/failed_dependency'
import {
  encodePicture,
  type EncodedPicture,
} from '@marketplace/shared/server/pictures/encode_picture'
import { Queue } from '@marketplace/shared/server/queue'
import { idsInOrder, putInOrder } from '#actions/images/put_in_order'
import { lockProduct, revalidate } from '#actions/images/lock_product'
import { fileOf, imageWidths, photoKey, urlOf } from '#domain/image_variants'
import { TooManyImagesException } from '#exceptions/image_exception'
import { rowsOf } from '#sql/rows'

export type AddImageInput = {
  productId: string
  /** The file as it came. */
  bytes: Buffer
  altText?: string | null
  isPrimary?: boolean
}

/**
 * Adds a photo to a product, in several widths. Its files are entered for removal before they are written, and the
 * row takes them out: whatever breaks off in between leaves nothing behind. Gives its id.
 */
@inject()
export class AddImage {
  constructor(private queue: Queue) {}

  async handle({ productId, bytes, altText, isPrimary = false }: AddImageInput): Promise<string> {
    await refuseBeyondMax(productId)
    const picture = await encodePicture(bytes, imageWidths)
    const key = photoKey(randomUUID(), picture.hash)
    await db.rawQuery(`insert into file_removals values (?, now() + interval '1 hour')`, [key])
    try {
      await write(key, picture)
      return await this.#insert({ productId, key, picture, altText: altText ?? '', isPrimary })
    } catch (error) {
      await db.rawQuery('update file_removals set due_at = now() where key = ?', [key])
      throw error
    }
  }

  #insert({ productId, key, picture, altText, isPrimary }: Insert): Promise<string> {
    const { width, height, thumbhash } = picture
    return db.transaction(async (trx) => {
      const product = await lockProduct(trx, productId)
      const ids = await idsInOrder(trx, productId)
      if (ids.length >= maxImages) throw new TooManyImagesException()
      await trx.from('file_removals').where({ key }).delete()
      const [{ id }] = await trx
        .insertQuery()
        .table('images')
        .insert({
          ...{ product_id: productId, url: urlOf(key), width, height, thumbhash },
          ...{ alt_text: altText, is_primary: ids.length === 0, position: ids.length },
        })
        .returning('id')
      if (isPrimary) await putInOrder(trx, productId, [id, ...ids])
      await revalidate(this.queue, trx, product)
      return id
    })
  }
}

type Insert = {
  productId: string
  key: string
  picture: EncodedPicture
  altText: string
  isPrimary: boolean
}

/** Before the work of encoding; two uploads at once are told apart under the product's lock. */
async function refuseBeyondMax(productId: string) {
  const sql = 'select count(*)::int as count from images where product_id = ?'
  const [row] = await rowsOf<{ count: number }>(sql, [productId])
  if (row!.count >= maxImages) throw new TooManyImagesException()
}

async function write(key: string, { versions }: EncodedPicture) {
  const disk = drive.use()
  try {
    await Promise.all(versions.map(({ width, bytes }) => disk.put(fileOf(key, width), bytes)))
  } catch (error) {
    throw failedDependency('files', 'upstream_unavailable', (error as Error).cause ?? error)
  }
}
