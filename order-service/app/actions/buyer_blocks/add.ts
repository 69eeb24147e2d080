import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#domain/actor'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

export type AddBuyerBlockInput = {
  phoneKey: string
  reason: string
  /** Null until somebody lifts it. */
  until: Date | null
  actor: Actor
}

/** Takes no more orders of a phone online. 409 where it is blocked already; a block that has ended makes room. */
export class AddBuyerBlock {
  async handle({ phoneKey, reason, until, actor }: AddBuyerBlockInput): Promise<void> {
    await db.transaction(async (trx) => {
      await trx.rawQuery(
        `update buyer_blocks set lifted_at = until
         where phone_key = ? and lifted_at is null and until <= now()`,
        [phoneKey]
      )
      const { rowCount } = await trx.rawQuery(
        `insert into buyer_blocks (phone_key, reason, until, blocked_by, blocked_by_name)
         values (?, ?, ?, ?, ?) on conflict do nothing`,
        [phoneKey, reason, until as Date, actor.id!, actor.name!]
      )
      if (rowCount === 1) return
      throw new DomainError('conflict', [{ field: 'phone', rule: 'already_blocked' }])
    })
  }
}
