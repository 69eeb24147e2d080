import { nameShape } from '@marketplace/shared/server/openapi/docs'
import vine from '@vinejs/vine'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { PaymentRow } from '#sql/order_rows'
import { paymentMethods, paymentStates } from '@marketplace/shared/contracts/orders'

export const paymentFields = {
  id: vine.string().uuid(),
  orderId: vine.string().uuid(),
  amount: vine.string(),
  refundedAmount: vine.string(),
  paymentMethod: vine.enum(paymentMethods),
  status: vine.enum(paymentStates),
  transactionId: vine.string().nullable(),
  notes: vine.string(),
  createdAt: vine.string(),
}

export const paymentShape = vine.create(paymentFields)

export default class PaymentTransformer extends BaseTransformer<PaymentRow> {
  toObject() {
    const payment = this.resource
    return {
      ...this.pick(payment, ['id', 'orderId', 'amount', 'refundedAmount', 'paymentMethod']),
      ...this.pick(payment, ['status', 'transactionId', 'notes']),
      createdAt: payment.createdAt.toISOString(),
    }
  }
}

nameShape('Payment', paymentShape)
