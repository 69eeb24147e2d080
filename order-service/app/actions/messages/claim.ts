import db from '@adonisjs/lucid/services/db'
import { messageColumns, type MessageRow } from '#sql/message_rows'

/** Takes the next message that is due for this process, and says so before anything is sent. Null where none is. */
export class ClaimMessage {
  async handle(): Promise<MessageRow | null> {
    const { rows } = await db.rawQuery(
      `update messages set status = 'sending', claimed_at = clock_timestamp(), attempts = attempts + 1
       where id = (
         select id from messages where status = 'waiting' and next_attempt_at <= now()
         order by next_attempt_at, id limit 1 for update skip locked)
       returning ${messageColumns}`
    )
    return rows[0] ?? null
  }
}
