import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import { pageMeta, type PageInput, type PageMeta } from '@marketplace/shared/contracts/pagination'
import type { ImportStatus } from '#actions/imports/begin'
import type { ColumnField } from '#domain/imports/columns'
import type { RowError } from '#domain/imports/row'
import { rowsOf } from '#sql/rows'

export type ImportView = {
  id: string
  storeId: string
  storeName: string
  fileName: string
  encoding: string
  delimiter: string
  headers: string[]
  fields: ColumnField[]
  status: ImportStatus
  position: number
  total: number
  created: number
  updated: number
  unchanged: number
  failed: number
  createdAt: Date
  updatedAt: Date
}

export type ImportRow = {
  position: number
  line: number
  cells: string[]
  action: string
  productId: string | null
  errors: RowError[] | null
}

const columns = `i.id, i.store_id as "storeId", s.name as "storeName", i.file_name as "fileName", i.encoding, i.delimiter,
  i.headers, i.fields, i.status, i.position, i.total, i.created, i.updated, i.unchanged, i.failed,
  i.created_at as "createdAt", i.updated_at as "updatedAt"`

/** An import of that person. Throws 404 for those of others as for one that is not there. */
export async function findImport(id: unknown, userId: string): Promise<ImportView> {
  const [found] = await rowsOf<ImportView>(
    `select ${columns} from product_imports i join store_copies s using (store_id)
     where i.id = ? and i.user_id = ?`,
    [uuidOrNotFound(id), userId]
  )
  if (!found) throw new ProblemError('not_found')
  return found
}

/** The last imports of a person, the newest first. */
export function listImports(userId: string, limit = 20): Promise<ImportView[]> {
  return rowsOf(
    `select ${columns} from product_imports i join store_copies s using (store_id)
     where i.user_id = ? order by i.id desc limit ?`,
    [userId, limit]
  )
}

/** A page of the rows that came to something: those that are wrong, or all. */
export async function listImportRows(
  found: ImportView,
  page: PageInput,
  which: 'failed' | 'all' = 'failed'
): Promise<{ rows: ImportRow[]; meta: PageMeta }> {
  const total = which === 'failed' ? found.failed : found.position
  const rows = await rowsOf<ImportRow>(
    `select position, line, cells, action, product_id as "productId", errors from product_import_rows
     where import_id = ? and ${which === 'failed' ? `action = 'failed'` : 'action is not null'}
     order by position limit ? offset ?`,
    [found.id, page.perPage, (page.page - 1) * page.perPage]
  )
  return { rows, meta: pageMeta(page, total, true) }
}

/** The first rows of the file, to show what its columns hold. */
export async function findSample(importId: string): Promise<string[][]> {
  const rows = await rowsOf<{ cells: string[] }>(
    'select cells from product_import_rows where import_id = ? order by position limit 3',
    [importId]
  )
  return rows.map(({ cells }) => cells)
}
