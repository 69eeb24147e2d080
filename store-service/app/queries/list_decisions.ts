import db from '@adonisjs/lucid/services/db'
import type { DecisionType } from '#actions/stores/record_decision'

export type Decision = {
  id: string
  type: DecisionType
  reason: string | null
  /** Null once the account is deleted, or where nobody wrote it down. */
  actorName: string | null
  createdAt: string
}

/** So many are shown; older ones stay in the database. */
const maxShown = 50

/** What admins decided about a store, the newest first. */
export async function listDecisions(storeId: string): Promise<Decision[]> {
  const { rows } = await db.rawQuery(
    `select id, type, reason, actor_name as "actorName", created_at as "createdAt"
     from store_decisions where store_id = ? order by created_at desc, id desc limit ${maxShown}`,
    [storeId]
  )
  return rows.map((row: Decision & { createdAt: Date }) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
  }))
}
