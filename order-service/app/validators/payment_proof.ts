import vine from '@vinejs/vine'
import { money, pageFields, text } from '@marketplace/shared/server/http/validation'

/** The form has its file and nothing else. */
export const proofValidator = vine.create({})

/** Without an amount: the money was booked before. */
export const acceptProofValidator = vine.create({
  amount: money(1n).optional(),
  transactionId: text(100).optional().requiredIfExists('amount'),
})

export const refuseProofValidator = vine.create({ reason: text(500) })

export const transferListValidator = vine.create({
  ...pageFields,
  proof: vine.string().uuid().optional(),
})

export const referenceValidator = vine.create({ reference: text(100) })
