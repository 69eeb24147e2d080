import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import type { PaymentMethod } from '@marketplace/shared/contracts/orders'

export type Reference = { paymentMethod: PaymentMethod; transactionId: string; checkoutId: string }

/** Makes a transfer's reference this checkout's own; 409 where it is another's. Waits for one who is about to. */
export async function claimReference(trx: TransactionClientContract, reference: Reference) {
  const { paymentMethod, transactionId, checkoutId } = reference
  await trx.rawQuery(
    `insert into payment_references (payment_method, transaction_id, checkout_id)
     values (?, ?, ?) on conflict do nothing`,
    [paymentMethod, transactionId, checkoutId]
  )
  await assertReferenceFree(trx, reference)
}

/** Throws 409 where another checkout was paid under that reference. */
export async function assertReferenceFree(trx: TransactionClientContract, reference: Reference) {
  const { paymentMethod, transactionId, checkoutId } = reference
  const taken = await trx
    .from('payment_references')
    .where({ payment_method: paymentMethod, transaction_id: transactionId })
    .whereNot('checkout_id', checkoutId)
    .first()
  if (taken) throw new DomainError('conflict', [{ field: 'transactionId', rule: 'reference_used' }])
}
