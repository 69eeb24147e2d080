import { inject } from '@adonisjs/core'
import { Queue } from '@marketplace/shared/server/queue'
import { changeTree, lockCategory } from '#actions/categories/change_tree'
import { CategoryInUseException } from '#exceptions/category_exception'
import { rowsOf } from '#sql/rows'

/** Deletes a category that holds neither products, archived ones included, nor categories; else 409 with their numbers. */
@inject()
export class RemoveCategory {
  constructor(private queue: Queue) {}

  handle({ category, version }: { category: string; version?: number }): Promise<void> {
    return changeTree(this.queue, async (trx) => {
      const { slug } = await lockCategory(trx, category, version)
      const [held] = await rowsOf<{ products: number; children: number }>(
        `select (select count(*)::int from products where category = any(array(
                   select slug from categories where ? in (slug, moving_to)))) as products,
                (select count(*)::int from categories where parent_slug = ? and moving_to is null) as children`,
        [slug, slug],
        trx
      )
      if (held!.products || held!.children) throw new CategoryInUseException(held!)
      await rowsOf('delete from categories where slug = ?', [slug], trx)
    })
  }
}
