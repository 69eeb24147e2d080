import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { tagsOfProduct } from '@marketplace/shared/contracts/cache_tags'
import { Queue } from '@marketplace/shared/server/queue'
import { lockFamily } from '#aggregates/lock_family'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import { rowsOf } from '#sql/rows'

/** Deletes a family. Its members stay, each by itself again. */
@inject()
export class DeleteFamily {
  constructor(private queue: Queue) {}

  async handle({ id }: { id: string }): Promise<void> {
    await db.transaction(async (trx) => {
      const family = await lockFamily(trx, id)
      const members = await rowsOf<{ id: string }>(
        'select id from products where family_id = ? order by id for no key update',
        [id],
        trx
      )
      await rowsOf(
        `update products set family_id = null, options = null, updated_at = now() where family_id = ?`,
        [id],
        trx
      )
      await family.delete()
      const tags = members.flatMap((member) => tagsOfProduct(member.id, family.storeId))
      await this.queue.send(trx, RevalidateStorefront, { tags: [...new Set(tags)] })
    })
  }
}
