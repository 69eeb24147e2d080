import type { Locale } from '@marketplace/shared/contracts/locale'

export const documentKinds = ['labels', 'slips', 'labels_and_slips', 'pick_list'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** A line of an order as it is packed. */
export type PrintedItem = { name: string; nameAr: string | null; sku: string; quantity: number }

/** What a label and a packing slip say of an order. Amounts are MAD with two decimals. */
export type PrintedOrder = {
  orderNumber: string
  storeName: string
  storeNameAr: string | null
  recipientName: string
  /** In E.164. */
  phone: string
  street: string
  postalCode: string | null
  landmark: string | null
  city: string
  cityAr: string
  region: string
  regionAr: string
  amountToCollect: string
  mayOpenParcel: boolean
  carrier: string | null
  trackingNumber: string | null
  note: string | null
  items: PrintedItem[]
}

/** What a worker makes a PDF of; plain data, so that it can be sent to a thread. */
export type DocumentData = { kind: DocumentKind; locale: Locale; orders: PrintedOrder[] }

/** `pages`: how many the PDF has. */
export type MadeDocument = { pdf: Uint8Array; pages: number }

/** How many pages a document of so many orders has at least; null where only making it tells. */
export function leastPages(kind: DocumentKind, orders: number): number | null {
  if (kind === 'pick_list') return null
  return kind === 'labels_and_slips' ? 2 * orders : orders
}
