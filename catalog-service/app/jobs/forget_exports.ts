import { rowsOf } from '#sql/rows'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Removes, every night, the exports of the week before: whoever wants one asks for a fresh one. */
export default class ForgetExports {
  static queue = 'products.export.forget'
  static options: JobOptions = { cron: '47 3 * * *', concurrency: 1 }

  async handle() {
    await rowsOf(`delete from product_exports where created_at < now() - interval '7 days'`)
  }
}
