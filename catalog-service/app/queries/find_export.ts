import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import type { ExportFilter } from '#actions/exports/create'
import type { ExportColumn } from '#domain/imports/export'
import { headOf } from '#queries/export_products'
import { rowsOf } from '#sql/rows'

export type ExportView = {
  id: string
  storeId: string | null
  filter: ExportFilter
  columns: ExportColumn[] | null
  /** How many products are written, and of how many; null until they are found. */
  position: number
  total: number | null
  isCut: boolean
  bytes: number
  createdAt: Date
  finishedAt: Date | null
}

const columns = `id, store_id as "storeId", filter, columns, position, total, is_cut as "isCut", bytes::float8 as bytes,
  created_at as "createdAt", finished_at as "finishedAt"`

/** The exports of a person, the newest first. */
export function listExports(userId: string): Promise<ExportView[]> {
  return rowsOf(`select ${columns} from product_exports where user_id = ? order by id desc`, [
    userId,
  ])
}

/** An export of that person. Throws 404 for those of others as for one that is not there. */
export async function findExport(id: unknown, userId: string): Promise<ExportView> {
  const [found] = await rowsOf<ExportView>(
    `select ${columns} from product_exports where id = ? and user_id = ?`,
    [uuidOrNotFound(id), userId]
  )
  if (!found) throw new ProblemError('not_found')
  return found
}

/** The file of a finished export, a part at a time, so that no file is ever in memory as a whole. */
export async function* readExport({
  id,
  columns: head,
  total,
}: ExportView): AsyncGenerator<string> {
  yield headOf(head!)
  for (let position = 1, written = 0; written < total!; position++) {
    const [part] = await rowsOf<{ content: string; products: number }>(
      `select content, cardinality(product_ids) as products from product_export_parts
       where export_id = ? and position = ?`,
      [id, position]
    )
    // Removed while it was sent: the length that was announced tells that it broke off.
    if (!part) throw new ProblemError('not_found')
    yield part.content
    written += part.products
  }
}
