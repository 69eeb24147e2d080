import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import { DeletedUsers } from '@marketplace/shared/server/deleted_users/deleted_users'
import type { UserEvent } from '@marketplace/shared/server/deleted_users/user_event'

/**
 * Remembers whose account is gone, and forgets where they were written to. Their orders keep their names for as long as
 * the law has them kept.
 */
@inject()
export class RecordDeletion {
  constructor(private deletedUsers: DeletedUsers) {}

  async handle({ id, deletedAt }: UserEvent): Promise<void> {
    await db.transaction(async (trx) => {
      await this.deletedUsers.add(trx, id, deletedAt)
      await trx.rawQuery(
        `update messages m set recipient = null from orders o
         where o.id = m.order_id and o.user_id = ? and m.recipient is not null`,
        [id]
      )
    })
  }
}
