import { nameShape } from '@marketplace/shared/server/openapi/docs'
import vine from '@vinejs/vine'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { Role } from '#domain/order_status'
import type { OrderWithParts } from '#sql/order_rows'
import { orderFields } from '#validators/order_shape'
import OrderTransformer from '#transformers/order_transformer'
import TransferTransformer, { transferFields } from '#transformers/transfer_transformer'
import { rulesOf } from '@marketplace/shared/contracts/payment_methods'
import { currency, sum, toAmount, toCentimes } from '@marketplace/shared/contracts/money'

export const checkoutShape = vine.create({
  id: vine.string().uuid(),
  itemsAmount: vine.string(),
  shippingFee: vine.string(),
  totalAmount: vine.string(),
  currency: vine.string(),
  transfer: vine.object(transferFields).optional(),
  orders: vine.array(vine.object(orderFields)),
})

/** The orders of one checkout as one purchase; one transfer may pay all of it. */
export default class CheckoutTransformer extends BaseTransformer<OrderWithParts[]> {
  constructor(
    orders: OrderWithParts[],
    protected viewer: Role
  ) {
    super(orders)
  }

  toObject() {
    const orders = this.resource
    const [{ checkoutId, orderNumber, paymentMethod }] = orders
    const total = sum(orders.map(({ totalAmount }) => toCentimes(totalAmount)))
    const shipping = sum(orders.map(({ shippingFee }) => toCentimes(shippingFee)))
    const byTransfer = rulesOf(paymentMethod).collectedBy === 'bank' && total > 0n
    const transfer = new TransferTransformer({ orderNumber, centimes: total })
    return {
      id: checkoutId,
      itemsAmount: toAmount(total - shipping),
      shippingFee: toAmount(shipping),
      totalAmount: toAmount(total),
      currency,
      ...(byTransfer ? { transfer: transfer.toObject() } : {}),
      orders: orders.map((order) => new OrderTransformer(order, this.viewer).toObject()),
    }
  }
}

nameShape('Checkout', checkoutShape)
