import { PaymentSchema } from '#database/schema'
import type { PaymentMethod, PaymentState } from '@marketplace/shared/contracts/orders'

export default class Payment extends PaymentSchema {
  declare status: PaymentState
  declare paymentMethod: PaymentMethod
}
