import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { Queue } from '@marketplace/shared/server/queue'
import { beginImport } from '#actions/imports/begin'
import type { ColumnField } from '#domain/imports/columns'
import { ImportUnderWayException, NoSkuColumnException } from '#exceptions/import_exception'
import { rowsOf } from '#sql/rows'

type Input = {
  id: string
  userId: string
  /** What the columns are; then all rows are checked again. Without it a checked import begins. */
  fields?: ColumnField[]
}

type Stored = { status: string; fields: ColumnField[] }

/**
 * Checks an import again with other columns, or begins it once it is checked. Beginning it again changes nothing; any
 * other step is 409.
 */
@inject()
export class GoOnWithImport {
  constructor(private queue: Queue) {}

  async handle({ id, userId, fields }: Input): Promise<void> {
    await db.transaction(async (trx) => {
      const [found] = await rowsOf<Stored>(
        'select status, fields from product_imports where id = ? and user_id = ? for update',
        [id, userId],
        trx
      )
      if (!found) throw new ProblemError('not_found')
      if (!fields && ['importing', 'imported'].includes(found.status)) return
      const from = fields ? ['matching', 'checking', 'checked'] : ['checked']
      if (!from.includes(found.status)) throw new ImportUnderWayException()
      const next = fields ? sameLength(fields, found.fields) : found.fields
      if (!next.includes('sku')) throw new NoSkuColumnException()
      const status = fields ? 'checking' : 'importing'
      await beginImport(trx, this.queue, id, { status, fields: next })
    })
  }
}

/** One for each column of the file; of two that are the same the first counts. */
function sameLength(fields: ColumnField[], before: ColumnField[]): ColumnField[] {
  return before.map((_, place) => {
    const field = fields[place] ?? null
    return field !== null && fields.indexOf(field) < place ? null : field
  })
}
