import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { WriteExportPart } from '#actions/exports/write_part'
import { type JobOptions, Queue } from '@marketplace/shared/server/queue'

/** Far below the time after which the queue gives a job to somebody else. */
const turnMs = 20_000

/** Writes the table of an export, part by part; a worker that died has left its parts. A long one gives way to others. */
@inject()
export default class ExportProducts {
  static queue = 'products.export'
  static options: JobOptions = { concurrency: 1 }

  constructor(
    private part: WriteExportPart,
    private queue: Queue
  ) {}

  async handle({ exportId }: { exportId: string }) {
    const until = Date.now() + turnMs
    while (await this.part.handle({ exportId })) {
      if (Date.now() > until) {
        return db.transaction((trx) => this.queue.send(trx, ExportProducts, { exportId }))
      }
    }
  }
}
