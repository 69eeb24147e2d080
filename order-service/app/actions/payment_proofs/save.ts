import { createHash, randomUUID } from 'node:crypto'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { LockedOrder } from '#aggregates/order'
import type { Actor } from '#domain/actor'
import { maxProofs, proofTypeOf, takesProof, type ProofType } from '#domain/payment_proofs'
import { findSameProof } from '#queries/find_proof'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { failedDependency } from '@marketplace/shared/server/errors/failed_dependency'

export type SaveProofInput = { orderId: string; actor: Actor; bytes: Buffer }

type NewProof = { key: string; type: ProofType; bytes: number; sha256: string }

/**
 * Keeps a receipt that a shopper sends. Its file is entered for removal before it is written, and the row takes it out:
 * whatever breaks off in between leaves nothing behind. The same file again changes nothing.
 */
export class SaveProof {
  async handle({ orderId, actor, bytes }: SaveProofInput): Promise<void> {
    const proof = describe(bytes)
    if (await this.#isKept(orderId, proof)) return
    await db.rawQuery(`insert into file_removals values (?, now() + interval '1 hour')`, [
      proof.key,
    ])
    try {
      await write(proof.key, bytes)
      await db.transaction((trx) => this.#keep(trx, { orderId, actor, proof }))
    } catch (error) {
      await db.rawQuery('update file_removals set due_at = now() where key = ?', [proof.key])
      throw error
    }
  }

  /** Looks before a file is written: most refusals cost no disk. */
  #isKept(orderId: string, proof: NewProof): Promise<boolean> {
    return db.transaction(async (trx) => {
      const locked = await LockedOrder.open(trx, orderId)
      const isKept = await isKnown(locked, proof)
      if (!isKept) await assertTaken(locked)
      return isKept
    })
  }

  async #keep(trx: TransactionClientContract, input: Omit<SaveProofInput, 'bytes'> & Kept) {
    const { orderId, actor, proof } = input
    const locked = await openWithSiblings(trx, orderId)
    if (await isKnown(locked, proof)) {
      await trx.rawQuery('update file_removals set due_at = now() where key = ?', [proof.key])
      return
    }
    await assertTaken(locked)
    const { checkoutId } = locked.order
    await trx
      .insertQuery()
      .table('payment_proofs')
      .insert({ order_id: orderId, checkout_id: checkoutId, ...proof })
    await trx.from('file_removals').where('key', proof.key).delete()
    await locked.record(actor, { type: 'proof', to: 'received' })
  }
}

type Kept = { proof: NewProof }

/** All orders of the checkout, so that one file sent under two of them at once is one row. */
async function openWithSiblings(trx: TransactionClientContract, orderId: string) {
  const { checkout_id: checkoutId } = await trx
    .from('orders')
    .where('id', orderId)
    .select('checkout_id')
    .firstOrFail()
  const orders = await LockedOrder.openCheckout(trx, checkoutId)
  return orders.find(({ order }) => order.id === orderId)!
}

async function isKnown({ trx, order }: LockedOrder, { sha256 }: NewProof): Promise<boolean> {
  return (await findSameProof(order.checkoutId, sha256, trx)) !== null
}

async function assertTaken({ trx, order, payments }: LockedOrder) {
  if (!takesProof(order.status, payments)) {
    throw new DomainError('conflict', [{ field: 'file', rule: 'no_transfer_awaited' }])
  }
  const [{ count }] = await trx
    .from('payment_proofs')
    .where('checkout_id', order.checkoutId)
    .count('* as count')
  if (Number(count) < maxProofs) return
  const values = { max: maxProofs }
  throw new DomainError('conflict', [{ field: 'file', rule: 'too_many_proofs', values }])
}

function describe(bytes: Buffer): NewProof {
  const type = proofTypeOf(bytes)
  if (!type) throw new DomainError('validation_failed', [{ field: 'file', rule: 'proof_type' }])
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const key = `orders/proofs/${randomUUID()}-${sha256.slice(0, 16)}`
  return { key, type, bytes: bytes.length, sha256 }
}

async function write(key: string, bytes: Buffer) {
  try {
    await drive.use().put(key, bytes)
  } catch (error) {
    throw failedDependency('files', 'upstream_unavailable', (error as Error).cause ?? error)
  }
}
