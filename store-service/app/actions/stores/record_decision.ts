import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Actor } from '#domain/actor'

export const decisionTypes = [
  'verified',
  'unverified',
  'business_changed',
  'suspended',
  'reinstated',
] as const
export type DecisionType = (typeof decisionTypes)[number]

type Decision = { storeId: string; type: DecisionType; actor: Actor; reason?: string }

/** Writes a line of a store's history, in the transaction of what was decided. */
export async function recordDecision(
  trx: TransactionClientContract,
  { storeId, type, actor, reason = undefined }: Decision
): Promise<void> {
  await trx
    .insertQuery()
    .table('store_decisions')
    .insert({
      ...{ store_id: storeId, type, reason: reason ?? null },
      ...{ actor_id: actor.id, actor_name: actor.name },
    })
}
