import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { foldCode } from '@marketplace/shared/contracts/text'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

export type Reference = { transactionId: string; checkoutId: string }

/** Makes a reference this checkout's own; 409 where it is another's. Waits for whoever is about to claim it. */
export async function claimReference(trx: TransactionClientContract, reference: Reference) {
  await trx.rawQuery(
    `insert into payment_references (reference, checkout_id) values (?, ?) on conflict do nothing`,
    [foldedReference(reference), reference.checkoutId]
  )
  await assertReferenceFree(trx, reference)
}

/** Throws 409 where another checkout was paid under that reference, however either was typed. */
export async function assertReferenceFree(trx: TransactionClientContract, reference: Reference) {
  const taken = await trx
    .from('payment_references')
    .where('reference', foldedReference(reference))
    .whereNot('checkout_id', reference.checkoutId)
    .first()
  if (taken) throw new DomainError('conflict', [{ field: 'transactionId', rule: 'reference_used' }])
}

/** Throws 422 where no character of it is visible. */
function foldedReference({ transactionId }: Reference): string {
  const folded = foldCode(transactionId)
  if (folded) return folded
  throw new DomainError('validation_failed', [{ field: 'transactionId', rule: 'required' }])
}
