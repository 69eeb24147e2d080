import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Queue } from '@marketplace/shared/server/queue'
import type { ColumnField } from '#domain/imports/columns'
import ImportProducts from '#jobs/import_products'
import { rowsOf } from '#sql/rows'

export type ImportStatus = 'matching' | 'checking' | 'checked' | 'importing' | 'imported'

type Begun = { status: 'checking' | 'importing'; fields: ColumnField[] }

/** Has a job check or import all rows from the first, with these columns. What an earlier check said is forgotten. */
export async function beginImport(
  trx: TransactionClientContract,
  queue: Queue,
  id: string,
  { status, fields }: Begun
): Promise<void> {
  await rowsOf(
    `update product_import_rows set action = null, product_id = null, errors = null,
       sku_key = fold_code(coalesce(cells ->> ?::integer, ''))
     where import_id = ?`,
    [fields.indexOf('sku'), id],
    trx
  )
  await rowsOf(
    `update product_imports set status = ?, fields = ?::jsonb, position = 0, created = 0, updated = 0, unchanged = 0,
       failed = 0, updated_at = now()
     where id = ?`,
    [status, JSON.stringify(fields), id],
    trx
  )
  await queue.send(trx, ImportProducts, { importId: id })
}
