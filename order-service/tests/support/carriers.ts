import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { CarrierKind, Meaning } from '#carriers/carrier'
import ApplyStatuses from '#jobs/apply_statuses'
import { run } from '#tests/support/jobs'
import type { Visitor } from '#tests/support/panel'
import { foldCode } from '@marketplace/shared/contracts/text'

type Wanted = Partial<{
  kind: CarrierKind
  words: Record<string, Meaning | null>
  columnMap: object
}>

/** A carrier that exchanges files and knows those words. */
export async function aCarrier({ kind = 'file', words = {}, columnMap = {} }: Wanted = {}) {
  const name = `Colis ${randomUUID().slice(0, 8)}`
  const [{ id }] = await db
    .table('carriers')
    .insert({ key: randomUUID(), name, kind, column_map: JSON.stringify(columnMap) })
    .returning('id')
  for (const [written, meaning] of Object.entries(words)) {
    await db
      .table('carrier_words')
      .insert({ carrier_id: id, word: foldCode(written), written, meaning })
  }
  return { id: id as string, name, path: `/admin/orders/carriers/${id}` }
}

export type TestCarrier = Awaited<ReturnType<typeof aCarrier>>

/** Sends a status file and has the job apply it. Each row: number, word, moment, note. */
export async function importStatuses(
  visitor: Visitor,
  { id, path }: TestCarrier,
  rows: (string | undefined)[][]
) {
  const lines = [['Tracking', 'Statut', 'Date', 'Commentaire'], ...rows]
  const csv = lines.map((cells) => cells.map((cell) => cell ?? '').join(';')).join('\r\n')
  const answer = await visitor.sendFile(`${path}/statuses`, Buffer.from(csv))
  await run(ApplyStatuses, { carrierId: id })
  return answer
}

/** Number, word and outcome of the rows that are kept, as they were sent. */
export async function keptRows({ id }: TestCarrier) {
  const rows = await db
    .from('carrier_statuses')
    .where('carrier_id', id)
    .orderBy('created_at')
    .orderBy('position')
  return rows.map(({ tracking_number: number, word, outcome }) => [number, word, outcome])
}
