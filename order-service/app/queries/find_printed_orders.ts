import db from '@adonisjs/lucid/services/db'
import type { PrintedOrder } from '#documents/data'
import { balanceOf } from '#domain/payments'
import { readWithParts } from '#queries/find_orders'
import type { OrderWithParts } from '#sql/order_rows'
import { cityName } from '@marketplace/shared/contracts/cities'
import { toAmount } from '@marketplace/shared/contracts/money'
import { regions } from '@marketplace/shared/contracts/regions'

/** What documents print of those orders, in the order of the ids. */
export async function findPrintedOrders(orderIds: string[]): Promise<PrintedOrder[]> {
  const query = db.from('orders').whereRaw('id = any (?::uuid[])', [orderIds])
  const orders = new Map((await readWithParts(query)).map((order) => [order.id, order]))
  return orderIds.flatMap((id) => orders.get(id) ?? []).map(toPrinted)
}

function toPrinted(order: OrderWithParts): PrintedOrder {
  const { storeName, storeNameAr, orderNumber, mayOpenParcel, carrier, trackingNumber } = order
  const { recipientName, phone, street, postalCode, landmark, city, state } = order.shippingAddress
  return {
    ...{ orderNumber, storeName, storeNameAr, mayOpenParcel, carrier, trackingNumber },
    ...{ recipientName, phone, street, postalCode, landmark, city },
    cityAr: cityName(city, 'ar'),
    region: regions[state]?.fr ?? state,
    regionAr: regions[state]?.ar ?? state,
    amountToCollect: toAmount(balanceOf(order, order.payments).cashToCome),
    note: order.note,
    items: order.items.map(({ productName: name, productNameAr: nameAr, sku, quantity }) => {
      return { name, nameAr, sku, quantity }
    }),
  }
}
