import { LRUCache } from 'lru-cache'
import type { Database } from '@adonisjs/lucid/database'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** A deleted account's token is refused at the latest this long after the event was taken. */
const ttlMs = 2_000

/**
 * Whose accounts were deleted, as the storefront's event told this service. A token outlives its account by
 * minutes, so the guard asks here for each request; the response is kept for two seconds.
 */
export class DeletedUsers {
  #db: Database
  #known: LRUCache<string, boolean>

  constructor(db: Database) {
    this.#db = db
    this.#known = new LRUCache({
      max: 10_000,
      ttl: ttlMs,
      // `add` forgets a key that may be asked for at that moment: whoever asks still gets the response.
      ignoreFetchAbort: true,
      fetchMethod: (userId) => this.#find(userId),
    })
  }

  /** Throws where the database cannot be asked. */
  async has(userId: string): Promise<boolean> {
    return (await this.#known.fetch(userId)) ?? false
  }

  /** Remembers the deletion, in the caller's transaction. False where it was known. */
  async add(trx: TransactionClientContract, userId: string, deletedAt: string): Promise<boolean> {
    const { rowCount } = await trx.rawQuery(
      'insert into deleted_users (user_id, deleted_at) values (?, ?) on conflict (user_id) do nothing',
      [userId, deletedAt]
    )
    this.#known.delete(userId)
    return rowCount === 1
  }

  async #find(userId: string): Promise<boolean> {
    const { rows } = await this.#db.rawQuery('select from deleted_users where user_id = ?', [
      userId,
    ])
    return rows.length > 0
  }
}
