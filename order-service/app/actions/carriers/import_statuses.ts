import { createHash } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import { adapters } from '#carriers/adapter'
import { leftOutcomes, type Carrier, type StatusRow } from '#carriers/carrier'
import { placesOf } from '#carriers/read_statuses'
import { readTable } from '#carriers/read_table'
import { carrierFileError } from '#exceptions/carrier_file_error'
import ApplyStatuses from '#jobs/apply_statuses'
import { foldCode, foldCodeForSearch } from '@marketplace/shared/contracts/text'
import { Queue } from '@marketplace/shared/server/queue'

export type ImportStatusesInput = {
  carrier: Carrier
  bytes: Buffer
  fileName: string | null
  user: { id: string; name: string | null }
}

/**
 * Keeps the rows of a carrier's status file, each once however often it is sent, and has a job apply them, with those
 * that nobody could place before.
 */
@inject()
export class ImportStatuses {
  constructor(private queue: Queue) {}

  async handle({ carrier, bytes, fileName, user }: ImportStatusesInput): Promise<void> {
    const rows = (await readRows(carrier, bytes)).map(toKept)
    const hashes = rows.map(({ hash }) => hash)
    await db.transaction(async (trx) => {
      const kept = [carrier.id, JSON.stringify(rows)]
      await trx.rawQuery(
        `insert into carrier_words (carrier_id, word, written)
         select distinct on (word_key) ?::uuid, word_key, word
         from jsonb_to_recordset(?::jsonb) r (word_key text, word text, position integer)
         order by word_key, position on conflict do nothing`,
        kept
      )
      const [{ id }] = await trx
        .table('carrier_imports')
        .insert({
          ...{ carrier_id: carrier.id, file_name: fileName, rows: rows.length, new_rows: 0 },
          ...{ user_id: user.id, user_name: user.name },
        })
        .returning('id')
      const { rows: written } = await trx.rawQuery(
        `insert into carrier_statuses
           (carrier_id, import_id, position, tracking_number, word, word_key, at, note, hash)
         select ?, ?, r.position, tracking_number, word, word_key, at, note, hash
         from jsonb_to_recordset(?::jsonb) r (position integer, tracking_number text, word text,
           word_key text, at timestamptz, note text, hash text)
         order by at nulls last, r.position on conflict (carrier_id, hash) do nothing returning id`,
        [carrier.id, id, kept[1]!]
      )
      await trx
        .from('carrier_statuses')
        .where('carrier_id', carrier.id)
        .whereIn('hash', hashes)
        .whereIn('outcome', leftOutcomes)
        .update({ outcome: null })
      await trx.from('carrier_imports').where('id', id).update({ new_rows: written.length })
      await this.queue.send(trx, ApplyStatuses, { carrierId: carrier.id })
    })
  }
}

/** 422 at `file` where it is no status file of that carrier. */
async function readRows(carrier: Carrier, bytes: Buffer): Promise<StatusRow[]> {
  const { readStatuses } = adapters[carrier.kind]
  if (!readStatuses) throw carrierFileError('carrier_takes_no_files')
  const known = (headers: string[]) => {
    return Object.values(placesOf(headers, carrier.columnMap)).filter((place) => place >= 0).length
  }
  const table = await readTable(bytes, known)
  const { tracking, word } = placesOf(table.headers, carrier.columnMap)
  if (tracking < 0 || word < 0) throw carrierFileError('carrier_columns_missing')
  const rows = readStatuses(table, carrier)
  if (!rows.length) throw carrierFileError('csv_empty')
  return rows
}

function toKept({ position, trackingNumber, word, at, note }: StatusRow) {
  const moment = at?.toUTC().toISO() ?? null
  const identity = [foldCodeForSearch(trackingNumber), foldCode(word), moment, note]
  return {
    ...{ position, word, note, at: moment },
    tracking_number: trackingNumber,
    word_key: foldCode(word),
    hash: createHash('sha256').update(JSON.stringify(identity)).digest('base64url'),
  }
}
