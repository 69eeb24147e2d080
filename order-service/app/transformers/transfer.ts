import vine from '@vinejs/vine'
import { platform } from '#config/platform'
import { stemOf } from '#domain/order_number'
import { toAmount } from '@marketplace/shared/contracts/money'

export const transferShape = () =>
  vine.object({
    rib: vine.string(),
    beneficiary: vine.string(),
    reference: vine.string(),
    amount: vine.string(),
  })

/** How to pay by bank transfer: to the platform, under what the orders of a checkout share. */
export function transferOf(orderNumber: string, centimes: bigint) {
  const { rib, beneficiary } = platform
  return { rib, beneficiary, reference: stemOf(orderNumber), amount: toAmount(centimes) }
}
