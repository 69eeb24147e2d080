import db from '@adonisjs/lucid/services/db'

export type OpenBlock = { id: string; reason: string; until: string | null; by: string | null }

/** The block that is in force for a phone key; null where there is none. */
export async function findOpenBlock(phoneKey: string): Promise<OpenBlock | null> {
  const row = await db
    .from('buyer_blocks')
    .where('phone_key', phoneKey)
    .whereNull('lifted_at')
    .whereRaw('(until is null or until > now())')
    .select('id', 'reason', 'until', 'blocked_by_name as by')
    .first()
  return row && { ...row, until: row.until?.toISOString() ?? null }
}
