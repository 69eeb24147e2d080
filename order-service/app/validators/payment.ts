import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { Refund } from '#actions/payments/refund'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { money, multilineText, text } from '@marketplace/shared/server/http/validation'
import { paymentMethods } from '@marketplace/shared/contracts/orders'

const amount = () => money(1n)
const notes = () => multilineText(1000, { mayBeEmpty: true }).optional()

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

export const failPaymentValidator = vine.create({ notes: multilineText(1000) })

export const refund = {
  amount: amount().optional(),
  all: vine.boolean({ strict: true }).optional(),
  notes: multilineText(1000),
}

export const refundPaymentValidator = vine.create(refund)

/** A part or all, said by exactly one of both fields; throws 422. What is absent never means all. */
export function refundInput(body: Infer<typeof refundPaymentValidator>): Refund {
  const { amount: part, all, notes: reason } = body
  if (part !== undefined && all === undefined) return { amount: part, notes: reason }
  if (part === undefined && all === true) return { amount: 'all', notes: reason }
  throw new DomainError('validation_failed', [{ field: 'amount', rule: 'amount_or_all' }])
}
