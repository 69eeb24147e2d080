import { rowsOf } from '#sql/rows'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Forgets, every night, imports that nobody looks at any more. What they did to products and stock stays. */
export default class ForgetImports {
  static queue = 'products.import.forget'
  static options: JobOptions = { cron: '41 3 * * *', concurrency: 1 }

  async handle() {
    await rowsOf(`delete from product_imports where created_at < now() - interval '30 days'`)
  }
}
