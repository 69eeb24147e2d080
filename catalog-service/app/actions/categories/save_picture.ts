import { inject } from '@adonisjs/core'
import { Queue } from '@marketplace/shared/server/queue'
import { changeTree, lockCategory } from '#actions/categories/change_tree'
import { writePicture } from '#actions/images/write_picture'
import MakeAvif from '#jobs/make_avif'
import { rowsOf } from '#sql/rows'

/** Gives a category a picture, in several widths. The database enters the files of the one before for removal. */
@inject()
export class SaveCategoryPicture {
  constructor(private queue: Queue) {}

  handle({ category, bytes }: { category: string; bytes: Buffer }): Promise<void> {
    return writePicture(bytes, ({ url, key, width, keep }) =>
      changeTree(this.queue, async (trx) => {
        await lockCategory(trx, category)
        await keep(trx)
        await this.queue.send(trx, MakeAvif, { key })
        await rowsOf(
          `update categories set (picture_url, picture_width, picture_avif_at) = (?, ?, null)
           where slug = ?`,
          [url, width, category],
          trx
        )
      })
    )
  }

  /** Takes its picture away; once more is fine. */
  remove({ category }: { category: string }): Promise<void> {
    return changeTree(this.queue, async (trx) => {
      await lockCategory(trx, category)
      await rowsOf(
        'update categories set (picture_url, picture_width) = (null, null) where slug = ?',
        [category],
        trx
      )
    })
  }
}
