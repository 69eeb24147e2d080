import { sql } from 'kysely'
import type { Trx } from '../../../lib/db/database.ts'

/** Makes room for another default. Needs the person's row locked. */
export function clearDefault(trx: Trx, userId: string) {
  return trx
    .updateTable('addresses')
    .set({ is_default: false })
    .where('user_id', '=', userId)
    .where('is_default', '=', true)
    .execute()
}

/** Hands the default to the newest address that is left. Needs the person's row locked. */
export function passDefaultOn(trx: Trx, userId: string) {
  return sql`
    update addresses set is_default = true where id = (
      select id from addresses where user_id = ${userId}
      order by created_at desc, id desc limit 1)`.execute(trx)
}
