import db from '@adonisjs/lucid/services/db'
import { leftOutcomes, type Carrier, type Meaning, type Outcome } from '#carriers/carrier'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'

const columns = `id, key, name, kind, is_active as "isActive", column_map as "columnMap",
  export_columns as "exportColumns", version`

export async function listCarriers(): Promise<Carrier[]> {
  return db.from('carriers').orderBy('name').select(db.raw(columns))
}

/** The carriers that are offered when a parcel is shipped. */
export async function listActiveCarriers(): Promise<Carrier[]> {
  return db.from('carriers').where('is_active', true).orderBy('name').select(db.raw(columns))
}

/** 404 where there is none. */
export async function findCarrier(id: string): Promise<Carrier> {
  const found = await db
    .from('carriers')
    .where('id', uuidOrNotFound(id))
    .select(db.raw(columns))
    .first()
  if (!found) throw new ProblemError('not_found')
  return found
}

export type CarrierCity = { city: string; name: string; fee: string | null }

export async function listCarrierCities(carrierId: string): Promise<CarrierCity[]> {
  return db
    .from('carrier_cities')
    .where('carrier_id', carrierId)
    .orderBy('city')
    .select('city', 'name', db.raw('cast(fee as text) as fee'))
}

export type CarrierWord = {
  word: string
  written: string
  meaning: Meaning | null
  waiting: number
}

/** The words of a carrier; those whose meaning nobody has said come first, with how many rows wait for it. */
export async function listCarrierWords(carrierId: string): Promise<CarrierWord[]> {
  const { rows } = await db.rawQuery(
    `select word, written, meaning, (
       select count(*)::int from carrier_statuses s
       where s.carrier_id = w.carrier_id and s.word_key = w.word
         and (s.outcome is null or s.outcome = 'unknown_word')) as waiting
     from carrier_words w where carrier_id = ? order by meaning is not null, written limit 200`,
    [carrierId]
  )
  return rows
}

export type CarrierImport = {
  id: string
  fileName: string | null
  userName: string | null
  rows: number
  newRows: number
  createdAt: string
  /** How many rows ended how; those that wait for a job are under `waiting`. */
  outcomes: Partial<Record<Outcome | 'waiting', number>>
}

export async function listCarrierImports(carrierId: string): Promise<CarrierImport[]> {
  const { rows } = await db.rawQuery(
    `select i.id, i.file_name as "fileName", i.user_name as "userName", i.rows, i.new_rows as "newRows",
       i.created_at as "createdAt", coalesce((
         select jsonb_object_agg(outcome, total) from (
           select coalesce(outcome, 'waiting') as outcome, count(*)::int as total
           from carrier_statuses where import_id = i.id group by 1) counted), '{}') as outcomes
     from (select * from carrier_imports where carrier_id = ? order by created_at desc, id desc limit 10) i
     order by i.created_at desc, i.id desc`,
    [carrierId]
  )
  return rows.map(({ createdAt, ...row }: any) => ({ ...row, createdAt: createdAt.toISOString() }))
}

export type LeftStatus = {
  trackingNumber: string
  word: string
  outcome: Outcome
  orderNumber: string | null
}

/** Rows of the latest files at which a person should look: they changed nothing, and not because all was known. */
export async function listLeftStatuses(carrierId: string): Promise<LeftStatus[]> {
  const { rows } = await db.rawQuery(
    `select s.tracking_number as "trackingNumber", s.word, s.outcome, o.order_number as "orderNumber"
     from carrier_statuses s left join orders o on o.id = s.order_id
     where s.import_id in (
         select id from carrier_imports where carrier_id = ? order by created_at desc, id desc limit 10)
       and s.outcome = any (?)
     order by s.created_at desc, s.id desc limit 50`,
    [carrierId, [...leftOutcomes]]
  )
  return rows
}
