import db from '@adonisjs/lucid/services/db'
import { sendingMinutes } from '#domain/messages'

/** Tells apart what a process was sending when it ended: it may have arrived, and a person decides. */
export class MarkUnknown {
  async handle(): Promise<void> {
    await db
      .from('messages')
      .where('status', 'sending')
      .whereRaw(`claimed_at < now() - ? * interval '1 minute'`, [sendingMinutes])
      .update({ status: 'unknown', error: 'interrupted' })
  }
}
