import db from '@adonisjs/lucid/services/db'
import { recordEvents } from '#aggregates/timeline'
import type { Actor } from '#domain/actor'

export type AddNoteInput = { orderId: string; actor: Actor; text: string }

/** Leaves a note for those who work on the order. */
export class AddNote {
  async handle({ orderId, actor, text }: AddNoteInput): Promise<void> {
    await db.transaction((trx) => {
      return recordEvents(trx, [orderId], actor, { type: 'note', reason: text })
    })
  }
}
