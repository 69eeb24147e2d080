import { db } from '../../../lib/db/database.ts'

/** The city of a person's default address, null while they have none. */
export async function findDefaultCity(userId: string): Promise<string | null> {
  const row = await db()
    .selectFrom('addresses')
    .select('city')
    .where('user_id', '=', userId)
    .where('is_default', '=', true)
    .executeTakeFirst()
  return row?.city ?? null
}
