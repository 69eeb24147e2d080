import { createElement as h } from 'react'
import { Page } from '@react-pdf/renderer'
import { amount, bars, dialled, ink, isNothing, line, pale, type Sheet } from './parts.ts'
import type { PrintedItem, PrintedOrder } from './data.ts'
import type { Words } from './words.ts'

const style = { padding: 28, paddingBottom: 40, fontFamily: 'Readex', fontSize: 9, color: ink }

/** What lies in the parcel. Long orders go on on the next page. */
export function slipPage(sheet: Sheet, order: PrintedOrder, own: Words) {
  return h(
    Page,
    { key: `slip-${order.orderNumber}`, size: 'A5', style },
    head(sheet, order, own),
    people(sheet, order, own),
    ...table(sheet, order.items, own),
    total(sheet, order, own),
    order.note &&
      sheet.box(
        { marginTop: 10, padding: 8, borderWidth: 1, borderColor: line, borderRadius: 4 },
        sheet.text(own.note, { fontSize: 7.5, color: pale }),
        sheet.text(order.note, { maxLines: 6 })
      )
  )
}

function head({ row, box, text, code }: Sheet, order: PrintedOrder, own: Words) {
  return row(
    { justifyContent: 'space-between', alignItems: 'flex-start', marginBottom: 16 },
    box(
      { width: 200 },
      text(own.slip, { fontSize: 15, fontWeight: 600 }),
      text(order.storeName, { color: pale }),
      order.storeNameAr && text(order.storeNameAr, { color: pale })
    ),
    box(
      { alignItems: 'center' },
      bars(order.orderNumber, { width: 150, height: 30 }),
      code(order.orderNumber, { fontSize: 11, fontWeight: 600, textAlign: 'center' })
    )
  )
}

function people({ row, box, text, code }: Sheet, order: PrintedOrder, own: Words) {
  const place = [order.postalCode, order.city].filter(Boolean).join(' ')
  const both = order.cityAr === order.city ? place : `${place} · ${order.cityAr}`
  return row(
    { justifyContent: 'space-between', marginBottom: 12 },
    box(
      { width: 210 },
      text(own.to, { fontSize: 7.5, color: pale }),
      text(order.recipientName, { fontSize: 11, fontWeight: 600 }),
      text(order.street),
      text(both),
      order.landmark && text(order.landmark, { color: pale })
    ),
    box(
      { width: 130 },
      text(own.phone, { fontSize: 7.5, color: pale }),
      code(dialled(order.phone), { fontSize: 11, fontWeight: 600 })
    )
  )
}

const cells = { quantity: { width: 36 }, name: { flexGrow: 1, flexBasis: 0 }, sku: { width: 90 } }

function table(sheet: Sheet, items: PrintedItem[], own: Words) {
  const { row, box, text, code } = sheet
  const names = row(
    { borderBottomWidth: 1, borderColor: ink, paddingBottom: 3 },
    text(own.quantity, { ...cells.quantity, fontSize: 7.5, color: pale }),
    text(own.item, { ...cells.name, fontSize: 7.5, color: pale }),
    text(own.sku, { ...cells.sku, fontSize: 7.5, color: pale })
  )
  const rows = items.map((item) =>
    row(
      { borderBottomWidth: 0.5, borderColor: line, paddingVertical: 4 },
      code(String(item.quantity), { ...cells.quantity, fontSize: 10, fontWeight: 600 }),
      box(
        cells.name,
        text((sheet.rtl && item.nameAr) || item.name),
        item.nameAr ? text(sheet.rtl ? item.name : item.nameAr, { fontSize: 8, color: pale }) : null
      ),
      code(item.sku, { ...cells.sku, fontSize: 8 })
    )
  )
  return [names, ...rows]
}

function total({ row, text, code }: Sheet, order: PrintedOrder, own: Words) {
  const isPaid = isNothing(order.amountToCollect)
  return row(
    { justifyContent: 'space-between', alignItems: 'center', marginTop: 10 },
    text(isPaid ? own.nothing : own.collect, { fontSize: 10 }),
    isPaid
      ? text(own.paid, { fontSize: 14, fontWeight: 600 })
      : code(amount(order.amountToCollect), { fontSize: 14, fontWeight: 600 })
  )
}
