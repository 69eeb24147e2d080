import db from '@adonisjs/lucid/services/db'
import { messageColumns, type MessageRow } from '#sql/message_rows'

const shown = 50

/** What was told to buyers lately, the newest first, with what it said. */
export async function listOutgoingMessages(): Promise<MessageRow[]> {
  return db
    .from('messages')
    .where('status', 'sent')
    .whereNotNull('content')
    .orderBy('id', 'desc')
    .limit(shown)
    .select(db.raw(messageColumns))
}
