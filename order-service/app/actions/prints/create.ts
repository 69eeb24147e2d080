import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import type { DocumentKind } from '#documents/data'
import MakeDocument from '#jobs/make_document'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { Queue } from '@marketplace/shared/server/queue'

export type CreatePrintInput = {
  kind: DocumentKind
  /** In the order of the pages. */
  orderIds: string[]
  /** The store of an owner; null for order staff. */
  storeId: string | null
  locale: Locale
  userId: string
}

/** Has a job make a PDF of those orders. Gives its id. */
@inject()
export class CreatePrint {
  constructor(private queue: Queue) {}

  async handle({ kind, orderIds, storeId, locale, userId }: CreatePrintInput): Promise<string> {
    return db.transaction(async (trx) => {
      const [{ id }] = await trx
        .table('print_jobs')
        .insert({ kind, order_ids: orderIds, store_id: storeId, locale, created_by: userId })
        .returning('id')
      await this.queue.send(trx, MakeDocument, { id })
      return id
    })
  }
}
