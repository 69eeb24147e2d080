import type { LucidModel } from '@adonisjs/lucid/types/model'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordEvents } from '#aggregates/timeline'
import { system } from '#domain/actor'
import type { CheckoutData } from '#domain/checkout_data'
import { numbersOf } from '#domain/order_number'
import type { StoreShare } from '#domain/split_by_store'
import Order from '#models/order'
import OrderItem from '#models/order_item'
import Payment from '#models/payment'
import { setParts } from '#queries/find_orders'
import { toAmount } from '@marketplace/shared/contracts/money'
import { rulesOf } from '@marketplace/shared/contracts/payment_methods'

export type NewOrders = {
  checkoutId: string
  stem: string
  shares: StoreShare[]
  data: CheckoutData
}

/**
 * Writes one order for each share, with its items, its pending payment and its events. An order that costs
 * nothing is paid: it awaits no payment and is confirmed at once. Gives the orders, `-1` first.
 */
export async function insertOrders(
  trx: TransactionClientContract,
  { checkoutId, stem, shares, data }: NewOrders
): Promise<Order[]> {
  const numbers = numbersOf(stem, shares.length)
  const { confirmHours } = rulesOf(data.paymentMethod)
  const rows = shares.map((share, index) => ({
    ...orderRow(share, data),
    checkout_id: checkoutId,
    order_number: numbers[index],
    confirm_by: trx.raw(`now() + ? * interval '1 hour'`, [confirmHours]),
  }))
  const orders = await insert(trx, Order, rows)
  const ids = orders.map(({ id }) => id)
  const items = shares.flatMap((share, index) => itemRows(share, ids[index]))
  const payments = shares.flatMap((share, index) => paymentRows(share, ids[index], data))
  setParts(orders, {
    items: await insert(trx, OrderItem, items),
    payments: await insert(trx, Payment, payments),
  })
  await recordEvents(trx, ids, data.actor, { type: 'placed', to: 'pending' })
  const free = ids.filter((_, index) => isFree(shares[index]))
  await recordEvents(trx, free, system, { type: 'moved', from: 'pending', to: 'confirmed' })
  return orders
}

function isFree({ totalAmount }: StoreShare): boolean {
  return totalAmount === 0n
}

/** Inserts all rows in one statement and gives them as the database has them, in the same order. */
async function insert<Model extends LucidModel>(
  trx: TransactionClientContract,
  model: Model,
  rows: object[]
): Promise<InstanceType<Model>[]> {
  if (!rows.length) return []
  // A model knows its table once it is booted.
  model.boot()
  const written = await trx.insertQuery().table(model.table).multiInsert(rows).returning('*')
  return model.$createMultipleFromAdapterResult(written)
}

function orderRow(share: StoreShare, data: CheckoutData) {
  return {
    user_id: data.userId,
    store_id: share.storeId,
    store_name: share.storeName,
    store_name_ar: share.storeNameAr,
    status: isFree(share) ? 'confirmed' : 'pending',
    shipping_fee: toAmount(share.shippingFee),
    delivery_min_days: share.rate?.minDays ?? null,
    delivery_max_days: share.rate?.maxDays ?? null,
    total_amount: toAmount(share.totalAmount),
    payment_method: data.paymentMethod,
    shipping_address_id: data.shippingAddressId,
    shipping_address: JSON.stringify(data.shippingAddress),
    note: data.note,
  }
}

function itemRows({ lines }: StoreShare, orderId: string) {
  return lines.map((line) => ({
    order_id: orderId,
    product_id: line.productId,
    quantity: line.quantity,
    unit_price: line.price,
    total_price: toAmount(line.total),
    product_name: line.name,
    product_name_ar: line.nameAr,
    sku: line.sku,
    image_url: line.imageUrl,
  }))
}

function paymentRows(share: StoreShare, orderId: string, { paymentMethod }: CheckoutData) {
  if (isFree(share)) return []
  return [{ order_id: orderId, amount: toAmount(share.totalAmount), payment_method: paymentMethod }]
}
