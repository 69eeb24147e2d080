import { inject } from '@adonisjs/core'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { Queue } from '@marketplace/shared/server/queue'
import type { Infer } from '@vinejs/vine/types'
import { changeTree, lockCategory } from '#actions/categories/change_tree'
import { saveAttributes } from '#actions/categories/save_attributes'
import { moveProducts, replaceCategory } from '#actions/categories/change_slug'
import LearnCategoryName from '#jobs/learn_category_name'
import MoveProducts from '#jobs/move_products'
import { rowsOf } from '#sql/rows'
import type { updateCategoryValidator } from '#validators/category'

export type UpdateCategoryInput = Infer<typeof updateCategoryValidator> & { category: string }

/**
 * Changes the names, attributes and slug of a category; its old slug leads to it. Where it has many products a job moves
 * them. Gives its slug.
 */
@inject()
export class UpdateCategory {
  constructor(private queue: Queue) {}

  handle({ category, version, ...changes }: UpdateCategoryInput): Promise<string> {
    return changeTree(this.queue, async (trx) => {
      await lockCategory(trx, category, version)
      const { slug = category, name, attributes } = changes
      if (attributes) await saveAttributes(trx, category, attributes)
      if (name && (await rename(trx, category, name))) {
        await this.queue.send(trx, LearnCategoryName, { category: slug })
      }
      if (slug !== category) {
        await replaceCategory(trx, category, slug)
        if (await moveProducts(trx, category))
          await this.queue.send(trx, MoveProducts, { category })
      }
      return slug
    })
  }
}

type Name = { fr: string; ar: string; en: string }

/** Tells whether any of the names was another one. */
async function rename(trx: TransactionClientContract, category: string, { fr, ar, en }: Name) {
  const renamed = await rowsOf(
    `update categories set (name_fr, name_ar, name_en) = (?, ?, ?)
     where slug = ? and (name_fr, name_ar, name_en) is distinct from (?, ?, ?) returning 1`,
    [fr, ar, en, category, fr, ar, en],
    trx
  )
  return renamed.length > 0
}
