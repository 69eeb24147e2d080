import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#actions/actor'
import { recordEvents } from '#actions/record_events'

/** Leaves a note for those who work on the order. */
export class NoteOrder {
  async handle(id: string, actor: Actor, text: string): Promise<void> {
    await db.transaction((trx) => recordEvents(trx, [id], actor, { type: 'note', reason: text }))
  }
}
