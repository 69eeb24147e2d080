import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Draft } from '#actions/checkout/draft'
import { recordEvents } from '#actions/record_events'
import { hoursToConfirm } from '#domain/limits'
import { numbersOf } from '#domain/order_number'
import type { StoreShare } from '#domain/split_by_store'
import { toAmount } from '@marketplace/shared/contracts/money'

/** Writes one order for each share, with its items, its pending payment and the first event. Gives their ids. */
export async function writeOrders(
  trx: TransactionClientContract,
  checkoutId: string,
  stem: string,
  shares: StoreShare[],
  draft: Draft
): Promise<string[]> {
  const numbers = numbersOf(stem, shares.length)
  const rows = shares.map((share, index) => ({
    ...orderRow(share, draft),
    checkout_id: checkoutId,
    order_number: numbers[index],
    confirm_by: trx.raw(`now() + ? * interval '1 hour'`, [hoursToConfirm[draft.paymentMethod]]),
  }))
  const orders: { id: string }[] = await insert(trx, 'orders', rows).returning('id')
  const ids = orders.map(({ id }) => id)
  await insert(
    trx,
    'order_items',
    shares.flatMap((share, index) => itemRows(share, ids[index]))
  )
  await insert(
    trx,
    'payments',
    shares.map((share, index) => paymentRow(share, ids[index], draft))
  )
  await recordEvents(trx, ids, draft.actor, { type: 'placed', to: 'pending' })
  return ids
}

function insert(trx: TransactionClientContract, table: string, rows: object[]) {
  return trx.insertQuery().table(table).multiInsert(rows)
}

function orderRow(share: StoreShare, draft: Draft) {
  return {
    user_id: draft.userId,
    store_id: share.storeId,
    store_name: share.storeName,
    shipping_fee: toAmount(share.shippingFee),
    total_amount: toAmount(share.totalAmount),
    payment_method: draft.paymentMethod,
    shipping_address_id: draft.shippingAddressId,
    shipping_address: JSON.stringify(draft.shippingAddress),
    note: draft.note,
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
    sku: line.sku,
    image_url: line.imageUrl,
  }))
}

function paymentRow({ totalAmount }: StoreShare, orderId: string, { paymentMethod }: Draft) {
  return { order_id: orderId, amount: toAmount(totalAmount), payment_method: paymentMethod }
}
