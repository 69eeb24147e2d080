import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DeletedUsers } from '@marketplace/shared/server/deleted_users/deleted_users'
import type { UserEvent } from '@marketplace/shared/server/deleted_users/user_event'
import { Queue } from '@marketplace/shared/server/queue'
import { lockUser } from '#actions/reviews/lock_reviewer'
import { tagsOfReviews } from '@marketplace/shared/contracts/cache_tags'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import { rowsOf } from '#sql/rows'

/**
 * Refuses a deleted account's token, takes its name off reviews, decisions and movements, and forgets its votes,
 * reports, imports and exports.
 */
@inject()
export class ForgetUser {
  constructor(
    private deletedUsers: DeletedUsers,
    private queue: Queue
  ) {}

  async handle({ id, deletedAt }: UserEvent): Promise<void> {
    await db.transaction(async (trx) => {
      await lockUser(trx, id)
      await this.deletedUsers.add(trx, id, deletedAt)
      await rowsOf('delete from product_imports where user_id = ?', [id], trx)
      await rowsOf('delete from product_exports where user_id = ?', [id], trx)
      await blankMovements(trx, id)
      await blankDecisions(trx, id)
      await rowsOf('delete from review_votes where user_id = ?', [id], trx)
      await rowsOf('delete from review_reports where user_id = ?', [id], trx)
      for (const productId of await blankReviews(trx, id)) {
        await this.queue.send(trx, RevalidateStorefront, { tags: tagsOfReviews(productId) })
      }
    })
  }
}

/** Gives the products whose pages showed the name. */
async function blankReviews(trx: TransactionClientContract, userId: string): Promise<string[]> {
  const rows = await rowsOf<{ productId: string; status: string }>(
    `update reviews set user_name = '' where user_id = ? and user_name <> ''
     returning product_id as "productId", status`,
    [userId],
    trx
  )
  return rows.filter(({ status }) => status === 'approved').map(({ productId }) => productId)
}

async function blankDecisions(trx: TransactionClientContract, userId: string): Promise<void> {
  for (const table of ['reviews', 'review_texts']) {
    await rowsOf(
      `update ${table} set moderated_by_name = null
       where moderated_by = ? and moderated_by_name is not null`,
      [userId],
      trx
    )
  }
}

async function blankMovements(trx: TransactionClientContract, userId: string): Promise<void> {
  await rowsOf(
    'update stock_movements set actor_name = null where actor_id = ? and actor_name is not null',
    [userId],
    trx
  )
}
