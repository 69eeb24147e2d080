import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { Queue } from '@marketplace/shared/server/queue'
import type { ProductViewName } from '#domain/product_list'
import ExportProducts from '#jobs/export_products'
import { rowsOf } from '#sql/rows'

/** What the list showed; of an owner `storeId` is their own. */
export type ExportFilter = {
  view: ProductViewName
  q?: string
  category?: string
  storeId?: string
}

type Input = {
  filter: ExportFilter
  userId: string
  /** The store of an owner; null for catalog staff. */
  storeId: string | null
  locale: Locale
}

/** So many exports of a person are kept; older ones make room. */
export const keptExports = 10

/** Has a job write those products into a table. */
@inject()
export class CreateExport {
  constructor(private queue: Queue) {}

  async handle({ filter, userId, storeId, locale }: Input): Promise<void> {
    await db.transaction(async (trx) => {
      const [{ id: exportId }] = await trx
        .table('product_exports')
        .insert({ user_id: userId, store_id: storeId, filter: JSON.stringify(filter), locale })
        .returning('id')
      await rowsOf(
        `delete from product_exports where id in (
           select id from product_exports where user_id = ? order by id desc offset ?)`,
        [userId, keptExports],
        trx
      )
      await this.queue.send(trx, ExportProducts, { exportId })
    })
  }
}
