import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { maxImportColumns, maxImportRows } from '@marketplace/shared/contracts/limits'
import type { Trace } from '@marketplace/shared/server/http/trace'
import { Queue } from '@marketplace/shared/server/queue'
import { beginImport, type ImportStatus } from '#actions/imports/begin'
import { EnsureStoreCopy } from '#actions/stores/ensure_copy'
import type { Actor } from '#domain/actor'
import { decodeCsv } from '@marketplace/shared/server/csv/decode'
import { CsvError, readCsv, type CsvRow } from '@marketplace/shared/server/csv/read'
import { matchColumns } from '#domain/imports/columns'
import {
  NoSkuColumnException,
  NoTextException,
  UnreadableTableException,
} from '#exceptions/import_exception'
import { UnknownStoreException } from '#exceptions/product_exception'
import { listAttributes } from '#queries/list_attributes'
import { rowsOf } from '#sql/rows'

export type CreateImportInput = {
  storeId: string
  bytes: Buffer
  fileName?: string | null
  /** Says what would come of each row and changes nothing. */
  isDryRun: boolean
  /** Whether a file without a column of SKUs waits until its columns are matched by hand; else it is 422. */
  mayMatch?: boolean
  actor: Actor
  trace?: Trace
}

/** Keeps the rows of a table of products and has a job check or import them. Gives its id. */
@inject()
export class CreateImport {
  constructor(
    private queue: Queue,
    private ensureStoreCopy: EnsureStoreCopy
  ) {}

  async handle({ storeId, trace, ...input }: CreateImportInput): Promise<string> {
    if (!(await this.ensureStoreCopy.handle({ id: storeId, trace })))
      throw new UnknownStoreException()
    const attributes = await listAttributes()
    const decoded = decodeCsv(input.bytes)
    if (!decoded) throw new NoTextException()
    const match = (headers: string[]) => matchColumns(headers, attributes)
    const { headers, rows, delimiter } = await read(decoded.text, match)
    const fields = match(headers)
    const hasSku = fields.includes('sku')
    if (!hasSku && !input.mayMatch) throw new NoSkuColumnException()
    const status = !hasSku ? 'matching' : input.isDryRun ? 'checking' : 'importing'
    return db.transaction(async (trx) => {
      const id = await insertImport(trx, {
        ...{ store_id: storeId, user_id: input.actor.id, user_name: input.actor.name },
        ...{ file_name: input.fileName ?? '', encoding: decoded.encoding, delimiter },
        ...{ headers: JSON.stringify(headers), fields: JSON.stringify(fields) },
        ...{ status: 'matching', total: rows.length },
      })
      await insertRows(trx, id, rows)
      if (status !== 'matching') await beginImport(trx, this.queue, id, { status, fields })
      return id
    })
  }
}

async function read(text: string, match: (headers: string[]) => (string | null)[]) {
  const limits = { maxRows: maxImportRows, maxColumns: maxImportColumns }
  try {
    return await readCsv(text, (headers) => match(headers).filter(Boolean).length, limits)
  } catch (error) {
    throw error instanceof CsvError ? new UnreadableTableException(error) : error
  }
}

async function insertImport(trx: TransactionClientContract, row: object): Promise<string> {
  const [made] = await trx.insertQuery().table('product_imports').insert(row).returning('id')
  return made.id
}

const batch = 1_000

async function insertRows(trx: TransactionClientContract, importId: string, rows: CsvRow[]) {
  for (let start = 0; start < rows.length; start += batch) {
    const part = rows.slice(start, start + batch)
    await rowsOf(
      `insert into product_import_rows (import_id, position, line, cells)
       select ?, ? + place, line, cells
       from jsonb_array_elements(?::jsonb) with ordinality given (row, place),
            jsonb_to_record(given.row) r (line integer, cells jsonb)`,
      [importId, start, JSON.stringify(part)],
      trx
    )
  }
}

export type { ImportStatus }
