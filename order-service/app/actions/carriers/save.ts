import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { CarrierKind, ColumnMap, ExportColumn } from '#carriers/carrier'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { slugFor } from '@marketplace/shared/server/slug'
import { assertVersion } from '@marketplace/shared/server/version'

export type CarrierInput = {
  name: string
  kind: CarrierKind
  isActive: boolean
  columnMap: ColumnMap
  exportColumns: ExportColumn[]
}

/** Adds a carrier, or changes one as it was read at `version`. Orders keep the name that they were shipped under. */
export class SaveCarrier {
  /** Gives its id. */
  async add({ name, kind }: Pick<CarrierInput, 'name' | 'kind'>): Promise<string> {
    return db.transaction(async (trx) => {
      await assertNameFree(trx, name, null)
      const slug = slugFor(name, 'carrier').slice(0, 32)
      const isTaken = await trx.from('carriers').where('key', slug).first()
      const key = isTaken ? slugFor(slug, slug, 1) : slug
      const [{ id }] = await trx.table('carriers').insert({ key, name, kind }).returning('id')
      return id
    })
  }

  async change(id: string, { version, ...input }: CarrierInput & { version?: number }) {
    await db.transaction(async (trx) => {
      await assertNameFree(trx, input.name, id)
      const carrier = await trx.from('carriers').where('id', id).forUpdate().first()
      if (!carrier) throw new ProblemError('not_found')
      assertVersion(version, carrier)
      await trx
        .from('carriers')
        .where('id', id)
        .update({
          ...{ name: input.name, kind: input.kind, is_active: input.isActive },
          column_map: JSON.stringify(input.columnMap),
          export_columns: JSON.stringify(input.exportColumns),
          updated_at: trx.raw('now()'),
        })
    })
  }
}

/** Waits for whoever adds or renames one: two carriers never share a name. */
async function assertNameFree(trx: TransactionClientContract, name: string, id: string | null) {
  await trx.rawQuery('lock table carriers in share row exclusive mode')
  const { rows } = await trx.rawQuery(
    'select from carriers where fold(name) = fold(?) and id is distinct from ?::uuid',
    [name, id as string]
  )
  if (rows.length) throw new DomainError('conflict', [{ field: 'name', rule: 'taken' }])
}
