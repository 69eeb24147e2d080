import { inject } from '@adonisjs/core'
import { Queue } from '@marketplace/shared/server/queue'
import type { Infer } from '@vinejs/vine/types'
import { changeTree, childrenOf, lockCategory, placeInOrder } from '#actions/categories/change_tree'
import { rowsOf } from '#sql/rows'
import type { moveCategoryValidator } from '#validators/category'

export type MoveCategoryInput = Infer<typeof moveCategoryValidator> & { category: string }

/** Puts a category, with all below it, into another one or at the top, at a place among its siblings: the last unless said. */
@inject()
export class MoveCategory {
  constructor(private queue: Queue) {}

  handle({ category, parent, position, version }: MoveCategoryInput): Promise<void> {
    return changeTree(this.queue, async (trx) => {
      const { slug, parentSlug } = await lockCategory(trx, category, version)
      if (parent !== parentSlug)
        await rowsOf('update categories set parent_slug = ? where slug = ?', [parent, slug], trx)
      const siblings = (await childrenOf(trx, parent)).filter((one) => one !== slug)
      siblings.splice(position ?? siblings.length, 0, slug)
      await placeInOrder(trx, siblings)
    })
  }
}
