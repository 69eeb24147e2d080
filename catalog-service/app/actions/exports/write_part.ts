import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { maxExportRows } from '@marketplace/shared/contracts/limits'
import type { Locale } from '@marketplace/shared/contracts/locale'
import type { ExportFilter } from '#actions/exports/create'
import type { ExportColumn } from '#domain/imports/export'
import { filterOfView } from '#domain/product_list'
import {
  columnsFor,
  conditionsFor,
  findExported,
  headOf,
  linesOf,
  selectExported,
} from '#queries/export_products'
import { rowsOf } from '#sql/rows'

/** Products of one part, and of one transaction. */
const partSize = 500

type Export = {
  id: string
  filter: ExportFilter
  locale: Locale
  columns: ExportColumn[] | null
}

/** Finds the products of an export, then writes part after part, each with how far it is. Tells whether there are more. */
export class WriteExportPart {
  async handle({ exportId }: { exportId: string }): Promise<boolean> {
    return db.transaction(async (trx) => {
      const found = await lockExport(trx, exportId)
      if (!found) return false
      if (!found.columns) return findProducts(trx, found)
      return writeNext(trx, { ...found, columns: found.columns })
    })
  }
}

/** An export that is not finished yet. */
async function lockExport(trx: TransactionClientContract, id: string): Promise<Export | undefined> {
  const [found] = await rowsOf<Export>(
    `select id, filter, locale, columns from product_exports
     where id = ? and finished_at is null for update`,
    [id],
    trx
  )
  return found
}

/** Which products it holds is settled once, so that later changes shift no line into or out of a part. */
async function findProducts(
  trx: TransactionClientContract,
  { id, filter: { view, ...filter }, locale }: Export
): Promise<boolean> {
  const conditions = await conditionsFor({ ...filter, ...filterOfView(view) })
  const products = selectExported(conditions, maxExportRows + 1)
  const ids = (await rowsOf<{ id: string }>(products.text, products.bindings, trx)).map(
    (row) => row.id
  )
  const isCut = ids.length > maxExportRows
  if (isCut) ids.pop()
  await rowsOf(
    `insert into product_export_parts (export_id, position, product_ids)
     select ?::uuid, (place - 1) / ? + 1, array_agg(id order by place)
     from unnest(?::uuid[]) with ordinality given (id, place) group by 2`,
    [id, partSize, ids],
    trx
  )
  const [used] = await rowsOf<{ categories: string[]; options: string[] }>(
    `with given as (
       select distinct p.category, key.key
       from unnest(?::uuid[]) given (id) join products p using (id)
       left join lateral jsonb_object_keys(p.options) key (key) on true)
     select coalesce(array_agg(distinct category), '{}') as categories,
       coalesce(array_agg(distinct key) filter (where key is not null), '{}') as options
     from given`,
    [ids],
    trx
  )
  const columns = await columnsFor({ ...used!, locale }, trx)
  await rowsOf(
    `update product_exports set columns = ?::jsonb, total = ?, is_cut = ?, bytes = ?,
       finished_at = case when ? = 0 then now() end
     where id = ?`,
    [
      JSON.stringify(columns),
      ids.length,
      isCut,
      Buffer.byteLength(headOf(columns)),
      ids.length,
      id,
    ],
    trx
  )
  return ids.length > 0
}

async function writeNext(
  trx: TransactionClientContract,
  { id, columns, locale }: Export & { columns: ExportColumn[] }
): Promise<boolean> {
  const [part] = await rowsOf<{ position: number; ids: string[] }>(
    `select position, product_ids as ids from product_export_parts
     where export_id = ? and content is null order by position limit 1`,
    [id],
    trx
  )
  const { position, ids } = part!
  const content = await linesOf(await findExported(ids, trx), columns, locale, trx)
  await rowsOf(
    'update product_export_parts set content = ? where export_id = ? and position = ?',
    [content, id, position],
    trx
  )
  const [written] = await rowsOf<{ isDone: boolean }>(
    `update product_exports set position = position + ?, bytes = bytes + ?,
       finished_at = case when position + ? = total then now() end
     where id = ? returning finished_at is not null as "isDone"`,
    [ids.length, Buffer.byteLength(content), ids.length, id],
    trx
  )
  return !written!.isDone
}
