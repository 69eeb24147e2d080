import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import { freeKey } from '#idempotency/key'
import ReleaseReservation from '#jobs/release_reservation'
import { keyStuckHours } from '@marketplace/shared/contracts/limits'
import { Queue } from '@marketplace/shared/server/queue'

/** Frees keys long past their lock and releases the stock that their checkouts may have reserved. */
@inject()
export class FreeStuckKeys {
  constructor(private queue: Queue) {}

  async handle(): Promise<void> {
    await db.transaction(async (trx) => {
      const { rows } = await trx.rawQuery(
        `update idempotency_keys set ${freeKey}
         where status = 'in_progress' and locked_until < now() - interval '${keyStuckHours} hours'
         returning checkout_id`
      )
      const reserved = rows.map((row: { checkout_id: string }) => ({ checkoutId: row.checkout_id }))
      await this.queue.send(trx, ReleaseReservation, ...reserved)
    })
  }
}
