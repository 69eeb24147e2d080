import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { chunkSize, ImportChunk } from '#actions/imports/import_chunk'
import { databaseProblem } from '@marketplace/shared/server/errors/database_problem'
import { type JobOptions, Queue } from '@marketplace/shared/server/queue'

/** Far below the time after which the queue gives a job to somebody else. */
const turnMs = 20_000

/**
 * Checks or imports the rows of a table, chunk by chunk. What a worker that died has done stays; the next goes on
 * behind it. A long one gives way to others after its turn.
 */
@inject()
export default class ImportProducts {
  static queue = 'products.import'
  static options: JobOptions = { concurrency: 1 }

  constructor(
    private chunk: ImportChunk,
    private queue: Queue
  ) {}

  async handle({ importId }: { importId: string }) {
    const until = Date.now() + turnMs
    while (await this.#next(importId)) {
      if (Date.now() > until) {
        return db.transaction((trx) => this.queue.send(trx, ImportProducts, { importId }))
      }
    }
  }

  /** A row that only the database refuses does not sink the others: it is found by halves. */
  async #next(importId: string, size = chunkSize): Promise<boolean> {
    try {
      return await this.chunk.handle({ importId, size })
    } catch (error) {
      const code = databaseProblem(error)?.code
      if (code !== 'conflict' && code !== 'validation_failed') throw error
      if (size === 1) return this.chunk.handle({ importId, size, isRefused: true })
      return this.#next(importId, Math.ceil(size / 2))
    }
  }
}
