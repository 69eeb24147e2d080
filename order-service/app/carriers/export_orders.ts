import type { Carrier, ExportColumn, ExportValue } from '#carriers/carrier'
import type { PrintedOrder } from '#documents/data'
import { byteOrderMark, writeCsv } from '@marketplace/shared/server/csv/write'

/** The columns of a carrier that has named none. */
export const defaultColumns: ExportColumn[] = [
  { header: 'Référence', value: 'orderNumber' },
  { header: 'Destinataire', value: 'recipientName' },
  { header: 'Téléphone', value: 'phone' },
  { header: 'Adresse', value: 'street' },
  { header: 'Ville', value: 'city' },
  { header: 'Repère', value: 'landmark' },
  { header: 'Montant', value: 'amountToCollect' },
  { header: 'Ouverture', value: 'mayOpenParcel' },
  { header: 'Contenu', value: 'items' },
  { header: 'Remarque', value: 'note' },
]

type Values = Record<ExportValue, (order: PrintedOrder, city: string) => string>

/** As carriers' portals read it: French words, phones as they are dialled, one line a text. */
const values: Values = {
  orderNumber: ({ orderNumber }) => orderNumber,
  recipientName: ({ recipientName }) => recipientName,
  phone: ({ phone }) => phone.replace(/^\+212/, '0'),
  street: ({ street }) => street,
  city: (_, city) => city,
  region: ({ region }) => region,
  landmark: ({ landmark }) => landmark ?? '',
  amountToCollect: ({ amountToCollect }) => amountToCollect,
  pieces: ({ items }) => String(items.reduce((sum, { quantity }) => sum + quantity, 0)),
  items: ({ items }) => items.map(({ quantity, name }) => `${quantity} × ${name}`).join(', '),
  mayOpenParcel: ({ mayOpenParcel }) => (mayOpenParcel ? 'oui' : 'non'),
  note: ({ note }) => oneLine(note ?? ''),
  storeName: ({ storeName }) => storeName,
}

export function exportOrders(
  orders: PrintedOrder[],
  { exportColumns }: Carrier,
  cities: Map<string, string>
): string {
  const columns = exportColumns.length ? exportColumns : defaultColumns
  const rows = orders.map((order) => {
    const city = cities.get(order.city) ?? order.city
    return columns.map(({ value }) => values[value](order, city))
  })
  return byteOrderMark + writeCsv([columns.map(({ header }) => header), ...rows])
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
