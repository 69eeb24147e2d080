import Payment from '#models/payment'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'

/** A payment by its id; 404 where there is none. */
export function findPayment(id: string): Promise<Payment> {
  return Payment.findOrFail(uuidOrNotFound(id))
}
