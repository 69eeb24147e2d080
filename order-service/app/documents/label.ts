import { createElement as h } from 'react'
import { Page } from '@react-pdf/renderer'
import { amount, bars, dialled, ink, isNothing, line, pale, type Sheet } from './parts.ts'
import type { PrintedOrder } from './data.ts'
import { words, type Words } from './words.ts'

/** More than three lines of the usual size have room for. */
const isLong = (street: string) => street.length > 110

/** A6 in points. */
const size: [number, number] = [297.6, 419.5]
const style = { padding: 14, fontFamily: 'Readex', fontSize: 9, color: ink }

/**
 * What a courier reads: where it goes, what to collect, whether it may be opened. Those words stand in both languages.
 * Whatever is written, it is one page.
 */
export function labelPage(sheet: Sheet, order: PrintedOrder, own: Words) {
  return h(
    Page,
    { key: `label-${order.orderNumber}`, size, style },
    sheet.box(
      { height: size[1] - 2 * style.padding },
      head(sheet, order),
      recipient(sheet, order, own),
      collected(sheet, order),
      foot(sheet, order, own)
    )
  )
}

function head({ row, box, text, code }: Sheet, order: PrintedOrder) {
  return box(
    { borderBottomWidth: 1, borderColor: ink, paddingBottom: 6, marginBottom: 8 },
    row(
      { justifyContent: 'space-between', alignItems: 'center', marginBottom: 6 },
      text(order.storeName, { fontWeight: 600, fontSize: 11, maxLines: 1, maxWidth: 140 }),
      order.storeNameAr && text(order.storeNameAr, { fontSize: 10, maxLines: 1, maxWidth: 120 })
    ),
    box(
      { alignItems: 'center' },
      bars(order.orderNumber, { width: 250, height: 50 }),
      code(order.orderNumber, { fontSize: 15, fontWeight: 600, textAlign: 'center', marginTop: 2 })
    )
  )
}

function recipient({ box, row, text, code }: Sheet, order: PrintedOrder, own: Words) {
  const place = [order.postalCode, order.city].filter(Boolean).join(' ')
  return box(
    { flexGrow: 1, flexShrink: 1, flexBasis: 0, overflow: 'hidden', marginBottom: 4 },
    text(own.to, { fontSize: 7.5, color: pale }),
    text(order.recipientName, {
      fontSize: order.recipientName.length > 50 ? 11 : 14,
      fontWeight: 600,
      maxLines: 2,
    }),
    code(dialled(order.phone), { fontSize: 16, fontWeight: 600 }),
    text(order.street, isLong(order.street) ? { fontSize: 9, maxLines: 4 } : { fontSize: 11 }),
    row(
      { justifyContent: 'space-between', marginTop: 3 },
      text(place, { fontSize: 14, fontWeight: 600 }),
      order.cityAr !== order.city && text(order.cityAr, { fontSize: 14, fontWeight: 600 })
    ),
    row(
      { justifyContent: 'space-between' },
      text(order.region, { fontSize: 7.5, color: pale }),
      text(order.regionAr, { fontSize: 7.5, color: pale })
    ),
    order.landmark &&
      box(
        { marginTop: 4 },
        text(own.landmark, { fontSize: 7.5, color: pale }),
        text(order.landmark, { fontSize: 10, maxLines: 2 })
      )
  )
}

function collected({ box, row, text, code }: Sheet, order: PrintedOrder) {
  const isPaid = isNothing(order.amountToCollect)
  const open = order.mayOpenParcel ? 'mayOpen' : 'mayNotOpen'
  const both = (key: 'collect' | 'nothing', fontSize: number) =>
    row(
      { justifyContent: 'space-between' },
      text(words.fr[key], { fontSize }),
      text(words.ar[key], { fontSize })
    )
  return box(
    { borderWidth: 1.5, borderColor: ink, borderRadius: 4, padding: 7 },
    both(isPaid ? 'nothing' : 'collect', 8),
    isPaid
      ? row(
          { justifyContent: 'center' },
          text(words.fr.paid, { fontSize: 20, fontWeight: 600, marginHorizontal: 8 }),
          text(words.ar.paid, { fontSize: 20, fontWeight: 600, marginHorizontal: 8 })
        )
      : code(amount(order.amountToCollect), {
          ...{ fontSize: 20, fontWeight: 600, textAlign: 'center' },
        }),
    box(
      { borderTopWidth: 1, borderColor: line, marginTop: 4, paddingTop: 4 },
      text(words.fr[open], { fontSize: 8, fontWeight: 600, textAlign: 'center' }),
      text(words.ar[open], { fontSize: 8, fontWeight: 600, textAlign: 'center' })
    )
  )
}

function foot({ row, text, code }: Sheet, order: PrintedOrder, own: Words) {
  const pieces = order.items.reduce((sum, { quantity }) => sum + quantity, 0)
  const parcel = [order.trackingNumber, order.carrier].filter(Boolean).join(' · ')
  return row(
    { justifyContent: 'space-between', marginTop: 6 },
    text(`${own.pieces} : ${pieces}`, { fontSize: 8 }),
    parcel ? code(parcel, { fontSize: 8, maxLines: 1, maxWidth: 210 }) : null
  )
}
