import db from '@adonisjs/lucid/services/db'
import { recordEvents } from '#aggregates/timeline'
import type { Actor } from '#domain/actor'

export type AddNoteInput = { orderIds: string[]; actor: Actor; text: string }

/** Leaves a note for those who work on the orders, on all of them or on none. */
export class AddNote {
  async handle({ orderIds, actor, text }: AddNoteInput): Promise<void> {
    await db.transaction((trx) => {
      return recordEvents(trx, orderIds, actor, { type: 'note', reason: text })
    })
  }
}
