import { db } from '../../../lib/db/database.ts'

/** Where a person's default address is, null while they have none. */
export async function findDefaultPlace(
  userId: string
): Promise<{ region: string; city: string } | null> {
  const row = await db()
    .selectFrom('addresses')
    .select(['state as region', 'city'])
    .where('user_id', '=', userId)
    .where('is_default', '=', true)
    .executeTakeFirst()
  return row ?? null
}
