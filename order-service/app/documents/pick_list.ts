import { createElement as h } from 'react'
import { Page } from '@react-pdf/renderer'
import { ink, line, pale, type Sheet } from './parts.ts'
import type { PrintedOrder } from './data.ts'
import type { Words } from './words.ts'

type Pick = { name: string; nameAr: string | null; sku: string; quantity: number; orders: string[] }

const style = { padding: 32, fontFamily: 'Readex', fontSize: 9, color: ink }

/** What has to be fetched from the shelf of one store, each product once, for all orders together. */
export function pickListPage(sheet: Sheet, orders: PrintedOrder[], own: Words) {
  const { storeName } = orders[0]!
  const { row, box, text, code } = sheet
  const rows = picksOf(orders).map((pick) =>
    row(
      { borderBottomWidth: 0.5, borderColor: line, paddingVertical: 5, alignItems: 'center' },
      box({ width: 14, height: 11, borderWidth: 1, borderColor: pale, marginHorizontal: 6 }),
      code(String(pick.quantity), { width: 36, fontSize: 12, fontWeight: 600 }),
      text((sheet.rtl && pick.nameAr) || pick.name, { flexGrow: 1, flexBasis: 0 }),
      code(pick.sku, { width: 90, fontSize: 8 }),
      code(pick.orders.join('  '), { width: 150, fontSize: 7.5, color: pale })
    )
  )
  return h(
    Page,
    { key: `pick-${storeName}-${orders[0]!.orderNumber}`, size: 'A4', style },
    text(own.pickList, { fontSize: 16, fontWeight: 600 }),
    text(storeName, { color: pale }),
    text(`${own.orders} : ${orders.length}`, { color: pale, marginBottom: 10 }),
    ...rows
  )
}

function picksOf(orders: PrintedOrder[]): Pick[] {
  const picks = new Map<string, Pick>()
  for (const { orderNumber, items } of orders) {
    for (const { sku, name, nameAr, quantity } of items) {
      const known = picks.get(sku) ?? { sku, name, nameAr, quantity: 0, orders: [] }
      known.quantity += quantity
      known.orders.push(orderNumber)
      picks.set(sku, known)
    }
  }
  return [...picks.values()].sort((a, b) => a.sku.localeCompare(b.sku))
}
