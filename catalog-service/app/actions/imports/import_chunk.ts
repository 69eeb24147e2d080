import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { foldOptionValue } from '@marketplace/shared/contracts/families'
import { Queue } from '@marketplace/shared/server/queue'
import { WriteProducts } from '#actions/imports/write_products'
import { decide, type Decision } from '#domain/imports/decide'
import type { ColumnField } from '#domain/imports/columns'
import { categoryFinder } from '#domain/imports/find_category'
import { FamilyPlaces } from '#domain/imports/place_in_family'
import { readRow } from '#domain/imports/row'
import { findFamiliesByName } from '#queries/find_families_by_name'
import { findAttributes } from '#queries/find_category'
import { findExistingProducts } from '#queries/find_existing_products'
import { listCategoryNames } from '#queries/list_categories'
import { rowsOf } from '#sql/rows'

/** Rows of one transaction. */
export const chunkSize = 500

type Import = {
  id: string
  storeId: string
  userId: string
  userName: string
  fields: ColumnField[]
  status: string
  position: number
  total: number
}

type StoredRow = {
  position: number
  cells: string[]
  skuKey: string
  sameSkuOnLine: number | null
}

type Input = {
  importId: string
  size?: number
  /** Tells of these rows that the database takes none of them, and goes on behind. */
  isRefused?: boolean
}

const refusedByDatabase: Decision = {
  action: 'failed',
  errors: [{ field: 'row', rule: 'invalid' }],
}

/** Does the next rows of an import and writes how far it is, in one transaction. Tells whether there are more. */
@inject()
export class ImportChunk {
  constructor(
    private queue: Queue,
    private write: WriteProducts
  ) {}

  async handle({ importId, size = chunkSize, isRefused = false }: Input): Promise<boolean> {
    return db.transaction(async (trx) => {
      const found = await lockImport(trx, importId)
      if (!found || !['checking', 'importing'].includes(found.status)) return false
      const rows = await nextRows(trx, found, size)
      const isDryRun = found.status === 'checking'
      const { decisions, families } = isRefused
        ? { decisions: rows.map(() => refusedByDatabase), families: new FamilyPlaces([]) }
        : await decideAll(trx, found, rows, isDryRun)
      const ids = isDryRun
        ? new Map<number, string>()
        : await this.write.handle(trx, this.queue, { ...found, decisions, families })
      return finish(trx, found, rows, decisions, ids)
    })
  }
}

async function lockImport(trx: TransactionClientContract, id: string): Promise<Import | undefined> {
  const [found] = await rowsOf<Import>(
    `select id, store_id as "storeId", user_id as "userId", user_name as "userName", fields, status, position, total
     from product_imports where id = ? for update`,
    [id],
    trx
  )
  return found
}

function nextRows(
  trx: TransactionClientContract,
  { id, position }: Import,
  size: number
): Promise<StoredRow[]> {
  return rowsOf(
    `select r.position, r.cells, r.sku_key as "skuKey", (
       select d.line from product_import_rows d
       where d.import_id = r.import_id and d.sku_key = r.sku_key and d.sku_key <> '' and d.position < r.position
       order by d.position limit 1) as "sameSkuOnLine"
     from product_import_rows r
     where r.import_id = ? and r.position > ? and r.position <= ? order by r.position`,
    [id, position, position + size],
    trx
  )
}

type Decided = { decisions: Decision[]; families: FamilyPlaces }

async function lockFamilyNames(trx: TransactionClientContract, storeId: string) {
  await rowsOf('select pg_advisory_xact_lock(hashtextextended(?, 1))', [storeId], trx)
}

async function decideAll(
  trx: TransactionClientContract,
  { storeId, fields }: Import,
  rows: StoredRow[],
  isDryRun: boolean
): Promise<Decided> {
  const keys = rows.map(({ skuKey }) => skuKey)
  const find = categoryFinder(await listCategoryNames(trx))
  const read = rows.map(({ cells }) => readRow(cells, fields, find))
  const familyNames = [
    ...new Set(read.flatMap(({ values }) => values.family || []).map(foldOptionValue)),
  ]
  const saysFamilies = fields.some(
    (field) => field?.startsWith('family') || field?.startsWith('options.')
  )
  // Two imports of a store at once must not begin the same family twice.
  if (saysFamilies && !isDryRun) await lockFamilyNames(trx, storeId)
  const existing = await findExistingProducts(trx, storeId, keys, { lock: !isDryRun, familyNames })
  const productIds = [...existing.values()].map(({ id }) => id)
  const families = new FamilyPlaces(
    saysFamilies ? await findFamiliesByName(trx, { storeId, folded: familyNames, productIds }) : []
  )
  const categories = [
    ...read.map(({ values }) => values.category),
    ...[...existing.values()].map(({ category }) => category),
  ]
  const needed = [...new Set(categories.filter((slug) => slug !== undefined))]
  const definitions = await findAttributes(needed, trx)
  const decisions = rows.map(({ skuKey, sameSkuOnLine }, place) =>
    decide(read[place]!, {
      ...{ existing: existing.get(skuKey), sameSkuOnLine, families },
      definitionsOf: (category) => definitions.get(category) ?? [],
    })
  )
  return { decisions, families }
}

const counted = ['created', 'updated', 'unchanged', 'failed'] as const

/** Writes what came of each row and how far the import is. */
async function finish(
  trx: TransactionClientContract,
  found: Import,
  rows: StoredRow[],
  decisions: Decision[],
  ids: Map<number, string>
): Promise<boolean> {
  const results = decisions.map((decision, place) => ({
    position: rows[place]!.position,
    action: decision.action,
    product_id: ids.get(place) ?? ('id' in decision ? decision.id : null),
    errors: decision.action === 'failed' ? decision.errors : null,
  }))
  await rowsOf(
    `update product_import_rows r set action = g.action, product_id = g.product_id, errors = nullif(g.errors, 'null')
     from jsonb_to_recordset(?::jsonb) g (position integer, action text, product_id uuid, errors jsonb)
     where r.import_id = ? and r.position = g.position`,
    [JSON.stringify(results), found.id],
    trx
  )
  const position = found.position + rows.length
  const isDone = position >= found.total
  const counts = counted.map((action) => decisions.filter((one) => one.action === action).length)
  await rowsOf(
    `update product_imports set position = ?, status = ?, created = created + ?, updated = updated + ?,
       unchanged = unchanged + ?, failed = failed + ?, updated_at = now()
     where id = ?`,
    [position, isDone ? doneAfter[found.status]! : found.status, ...counts, found.id],
    trx
  )
  return !isDone
}

const doneAfter: Record<string, string> = { checking: 'checked', importing: 'imported' }
