import db from '@adonisjs/lucid/services/db'
import { maxSavedViews } from '#domain/saved_views'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

export type SaveViewInput = { userId: string; name: string; query: string; isShared: boolean }

/** Keeps a view under a name of its owner's; a name that they have already is written over. */
export class SaveView {
  async handle({ userId, name, query, isShared }: SaveViewInput): Promise<void> {
    await db.transaction(async (trx) => {
      await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 1))', [userId])
      await trx.rawQuery(
        `insert into saved_views (user_id, name, query, is_shared) values (?, ?, ?, ?)
         on conflict (user_id, name) do update
           set query = excluded.query, is_shared = excluded.is_shared`,
        [userId, name, query, isShared as never]
      )
      const [{ total }] = await trx.from('saved_views').where('user_id', userId).count('* as total')
      if (Number(total) <= maxSavedViews) return
      const values = { max: maxSavedViews }
      throw new DomainError('conflict', [{ rule: 'too_many_views', values }])
    })
  }
}
