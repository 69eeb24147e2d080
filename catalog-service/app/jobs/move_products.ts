import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { tagsOfCategories } from '@marketplace/shared/contracts/cache_tags'
import { type JobOptions, Queue } from '@marketplace/shared/server/queue'
import { moveProducts } from '#actions/categories/change_slug'
import RevalidateStorefront from '#jobs/revalidate_storefront'

/** Far below the time after which the queue gives a job to somebody else. */
const turnMs = 20_000

/** Moves the products of a category that got another slug, in parts, then has the pages rendered anew. */
@inject()
export default class MoveProducts {
  static queue = 'categories.move_products'
  static options: JobOptions = { concurrency: 1 }

  constructor(private queue: Queue) {}

  async handle({ category }: { category: string }) {
    const until = Date.now() + turnMs
    for (let isGoingOn = true; isGoingOn;) {
      const isOver = Date.now() > until
      isGoingOn = await db.transaction(async (trx) => {
        const isMore = await moveProducts(trx, category)
        if (!isMore) await this.queue.send(trx, RevalidateStorefront, { tags: tagsOfCategories() })
        else if (isOver) await this.queue.send(trx, MoveProducts, { category })
        return isMore && !isOver
      })
    }
  }
}
