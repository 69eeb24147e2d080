import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import drive from '@adonisjs/drive/services/main'
import { inject } from '@adonisjs/core'
import type { DocumentKind } from '#documents/data'
import { DocumentRenderer, UnmadeDocument } from '#documents/renderer'
import { findPrintedOrders } from '#queries/find_printed_orders'
import type { Locale } from '@marketplace/shared/contracts/locale'

type Row = { kind: DocumentKind; locale: Locale; order_ids: string[] }

/**
 * Makes a PDF that was asked for and keeps it. Broken off anywhere, it is made again under the same name; one that is
 * there stays.
 */
@inject()
export class MakePrint {
  constructor(private renderer: DocumentRenderer) {}

  async handle({ id }: { id: string }): Promise<void> {
    const open = () =>
      db.from('print_jobs').where('id', id).whereIn('status', ['waiting', 'working'])
    const [row]: Row[] = await open()
      .update({ status: 'working' })
      .returning(['kind', 'locale', 'order_ids'])
    if (!row) return
    const { kind, locale, order_ids: orderIds } = row
    try {
      const orders = await findPrintedOrders(orderIds)
      const progress = new Progress(open)
      const { pdf, pages } = await this.renderer.render({ kind, locale, orders }, progress.tell)
      await progress.written
      const key = `prints/${id}.pdf`
      await drive.use().put(key, pdf, { contentType: 'application/pdf' })
      await open().update({ status: 'done', key, pages, finished_at: db.raw('now()') })
    } catch (error) {
      if (!(error instanceof UnmadeDocument)) throw error
      const why = String(error.cause).slice(0, 500)
      await open().update({ status: 'failed', error: why, finished_at: db.raw('now()') })
    }
  }
}

/** How often it is written down how far a document is. */
const progressMs = 400

/** Writes down how many pages are ready, one write at a time; a write that fails holds nothing up. */
class Progress {
  written: Promise<unknown> = Promise.resolve()
  #next = 0

  constructor(private open: () => DatabaseQueryBuilderContract<any>) {}

  tell = (pagesMade: number) => {
    if (Date.now() < this.#next) return
    this.#next = Date.now() + progressMs
    const write = () => this.open().update({ pages_made: pagesMade })
    this.written = this.written.then(write).catch(() => {})
  }
}
