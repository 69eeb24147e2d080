import { DateTime } from 'luxon'
import {
  statusFields,
  type Carrier,
  type ColumnMap,
  type StatusField,
  type StatusRow,
} from '#carriers/carrier'
import type { CsvTable } from '@marketplace/shared/server/csv/read'
import { foldCode, toWesternDigits } from '@marketplace/shared/contracts/text'

/** Names that carriers give their columns, folded. */
const usual: Record<StatusField, string[]> = {
  tracking: [
    'tracking',
    'trackingnumber',
    'codesuivi',
    'suivi',
    'numérodesuivi',
    'codeenvoi',
    'colis',
  ],
  word: ['statut', 'status', 'état', 'etat', 'الحالة'],
  at: ['date', 'datestatut', 'datedestatut', 'le', 'التاريخ'],
  note: ['commentaire', 'remarque', 'motif', 'note', 'comment', 'ملاحظة'],
}

/** Where each field stands in a row with those names: as the carrier's map says, else by the usual names; -1: nowhere. */
export function placesOf(headers: string[], map: ColumnMap): Record<StatusField, number> {
  const folded = headers.map(foldCode)
  const place = (field: StatusField) => {
    const named = map[field]
    if (named) return folded.indexOf(foldCode(named))
    return folded.findIndex((header) => usual[field].includes(header))
  }
  return Object.fromEntries(statusFields.map((field) => [field, place(field)])) as Record<
    StatusField,
    number
  >
}

/** The rows that name a parcel and a word; `position` counts lines of the file. */
export function readStatuses({ headers, rows }: CsvTable, { columnMap }: Carrier): StatusRow[] {
  const places = placesOf(headers, columnMap)
  return rows.flatMap(({ line, cells }) => {
    const cell = (field: StatusField) => (cells[places[field]] ?? '').normalize('NFC').trim()
    const [trackingNumber, word] = [cell('tracking').slice(0, 100), cell('word').slice(0, 200)]
    if (!trackingNumber || !foldCode(word)) return []
    const note = cell('note').replace(/\s+/g, ' ').slice(0, 500) || null
    return [{ position: line, trackingNumber, word, at: readMoment(cell('at')), note }]
  })
}

const formats = [
  ...['yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd HH:mm', 'yyyy-MM-dd'],
  ...['dd/MM/yyyy HH:mm:ss', 'dd/MM/yyyy HH:mm', 'dd/MM/yyyy'],
  ...['dd-MM-yyyy HH:mm:ss', 'dd-MM-yyyy HH:mm', 'dd-MM-yyyy'],
]

/** A moment by Morocco's clock, as files write it; null where it cannot be read or lies in the future. */
function readMoment(typed: string): DateTime | null {
  const text = toWesternDigits(typed).replace(/\s+/g, ' ')
  const zone = { zone: 'Africa/Casablanca' }
  const read = [
    DateTime.fromISO(text, zone),
    ...formats.map((format) => DateTime.fromFormat(text, format, zone)),
  ]
  return read.find((moment) => moment.isValid && moment < DateTime.now().plus({ days: 1 })) ?? null
}
