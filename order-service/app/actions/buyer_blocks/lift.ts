import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#domain/actor'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

/** Takes orders of the phone again. Lifting twice changes nothing; 404 for an unknown id. */
export class LiftBuyerBlock {
  async handle({ id, actor }: { id: string; actor: Actor }): Promise<void> {
    const { rowCount } = await db.rawQuery(
      `update buyer_blocks set lifted_at = now(), lifted_by = ?, lifted_by_name = ?
       where id = ? and lifted_at is null`,
      [actor.id!, actor.name!, id]
    )
    if (rowCount === 1) return
    const known = await db.from('buyer_blocks').where('id', id).first()
    if (!known) throw new ProblemError('not_found')
  }
}
