import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { proofColumns, type ProofRow } from '#sql/payment_proofs'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'

/** A receipt by its id; 404 where there is none. */
export async function findProof(id: string): Promise<ProofRow> {
  const query = db.from('payment_proofs').where('id', uuidOrNotFound(id))
  return query.select(db.raw(proofColumns)).firstOrFail()
}

/** The latest receipt of a checkout; 404 where none was sent. */
export async function findLatestProof(checkoutId: string): Promise<ProofRow> {
  const [proof] = await findLatestProofs([checkoutId])
  if (!proof) throw new ProblemError('not_found')
  return proof
}

/** The latest receipt of each of these checkouts that has one. */
export async function findLatestProofs(
  checkoutIds: string[],
  client?: TransactionClientContract
): Promise<ProofRow[]> {
  const { rows } = await (client ?? db).rawQuery(
    `select distinct on (checkout_id) ${proofColumns} from payment_proofs
     where checkout_id = any (?::uuid[]) order by checkout_id, created_at desc, id desc`,
    [checkoutIds]
  )
  return rows
}

/** The receipt of that very content; null where the checkout has none. */
export async function findSameProof(
  checkoutId: string,
  sha256: string,
  client?: TransactionClientContract
): Promise<ProofRow | null> {
  return (client ?? db)
    .from('payment_proofs')
    .where({ checkout_id: checkoutId, sha256 })
    .select(db.raw(proofColumns))
    .first()
}

/** Whether a receipt of the checkout waits to be looked at. */
export async function isProofWaiting(
  checkoutId: string,
  client: TransactionClientContract
): Promise<boolean> {
  const found = await client
    .from('payment_proofs')
    .where({ checkout_id: checkoutId, status: 'waiting' })
    .first()
  return found !== null
}
