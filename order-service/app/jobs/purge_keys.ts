import db from '@adonisjs/lucid/services/db'
import { keyKeptHours } from '@marketplace/shared/contracts/limits'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Deletes yesterday's keys with their responses, except those in progress. */
export default class PurgeKeys {
  static queue = 'orders.purge_keys'
  static options: JobOptions = { cron: '23 * * * *', concurrency: 1 }

  async handle() {
    await db
      .from('idempotency_keys')
      .whereNot('status', 'in_progress')
      .whereRaw(`created_at < now() - interval '${keyKeptHours} hours'`)
      .delete()
  }
}
