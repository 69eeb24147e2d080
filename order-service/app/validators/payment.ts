import vine from '@vinejs/vine'
import { money, text } from '@marketplace/shared/server/http/validation'
import { paymentMethods } from '@marketplace/shared/contracts/orders'

const amount = () => money(1n)
const notes = () => vine.string().trim().maxLength(1000).optional()

export const addPaymentValidator = vine.create({
  amount: amount(),
  paymentMethod: vine.enum(paymentMethods),
  transactionId: text(100).optional(),
  notes: notes(),
})

export const completePaymentValidator = vine.create({
  amount: amount().optional(),
  transactionId: text(100).optional(),
  notes: notes(),
})

export const failPaymentValidator = vine.create({ notes: text(1000) })

export const refundPaymentValidator = vine.create({
  amount: amount().optional(),
  notes: text(1000),
})
