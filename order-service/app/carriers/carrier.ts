import type { DateTime } from 'luxon'
import { parcelProblems } from '@marketplace/shared/contracts/orders'

export const carrierKinds = ['manual', 'file'] as const
export type CarrierKind = (typeof carrierKinds)[number]

/** What a word of a carrier's status file may mean. */
export const meanings = [
  ...(['on_the_way', 'delivered', 'returned', 'ignored'] as const),
  ...parcelProblems,
] as const
export type Meaning = (typeof meanings)[number]

/** Why a row of a status file changed something, or nothing. */
export const outcomes = [
  ...(['applied', 'nothing', 'backwards', 'refused'] as const),
  ...(['unknown_word', 'unknown_parcel', 'several_parcels'] as const),
] as const
export type Outcome = (typeof outcomes)[number]

/** Outcomes at which a person should look. Sent again, such a row is tried again: its number may be known by now. */
export const leftOutcomes = [
  'refused',
  'unknown_parcel',
  'several_parcels',
] as const satisfies Outcome[]

/** Which column of a status file holds what, by its name. */
export const statusFields = ['tracking', 'word', 'at', 'note'] as const
export type StatusField = (typeof statusFields)[number]
export type ColumnMap = Partial<Record<StatusField, string>>

/** What a column of the file for a carrier's portal may hold. */
export const exportValues = [
  ...(['orderNumber', 'recipientName', 'phone', 'street', 'city', 'region'] as const),
  ...(['landmark', 'amountToCollect', 'pieces', 'items', 'mayOpenParcel'] as const),
  ...(['note', 'storeName'] as const),
] as const
export type ExportValue = (typeof exportValues)[number]
export type ExportColumn = { header: string; value: ExportValue }

/** A row of a status file as it is kept. */
export type StatusRow = {
  position: number
  trackingNumber: string
  word: string
  at: DateTime | null
  note: string | null
}

export type Carrier = {
  id: string
  key: string
  name: string
  kind: CarrierKind
  isActive: boolean
  columnMap: ColumnMap
  exportColumns: ExportColumn[]
  version: number
}
