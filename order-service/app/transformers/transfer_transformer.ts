import vine from '@vinejs/vine'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { platform } from '#config/platform'
import { stemOf } from '#domain/order_number'
import { toAmount } from '@marketplace/shared/contracts/money'

export const transferFields = {
  rib: vine.string(),
  beneficiary: vine.string(),
  reference: vine.string(),
  amount: vine.string(),
}

/** How so many centimes are paid by bank transfer: to the platform, under what the orders of a checkout share. */
export default class TransferTransformer extends BaseTransformer<{
  orderNumber: string
  centimes: bigint
}> {
  toObject() {
    const { orderNumber, centimes } = this.resource
    const { rib, beneficiary } = platform
    return { rib, beneficiary, reference: stemOf(orderNumber), amount: toAmount(centimes) }
  }
}
