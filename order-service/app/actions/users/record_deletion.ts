import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import { DeletedUsers } from '@marketplace/shared/server/deleted_users/deleted_users'
import type { UserEvent } from '@marketplace/shared/server/deleted_users/user_event'

/** Remembers whose account is gone. Their orders keep their names for as long as the law has them kept. */
@inject()
export class RecordDeletion {
  constructor(private deletedUsers: DeletedUsers) {}

  async handle({ id, deletedAt }: UserEvent): Promise<void> {
    await db.transaction((trx) => this.deletedUsers.add(trx, id, deletedAt))
  }
}
