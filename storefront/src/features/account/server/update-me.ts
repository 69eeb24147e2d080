import type { Locale } from '@marketplace/shared/contracts/locale'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { db } from '../../../lib/db/database.ts'
import { toUser, type User } from '../../../lib/db/user.ts'

export type Profile = {
  name?: string
  image?: string | null
  phone?: string | null
  locale?: Locale
}

/** Changes what is named and nothing else. */
export async function updateMe(
  userId: string,
  { name, image, phone, locale }: Profile
): Promise<User> {
  const row = await db()
    .updateTable('users')
    .set({ name, image, phone, locale, updated_at: new Date() })
    .where('id', '=', userId)
    .returningAll()
    .executeTakeFirst()
  if (!row) throw new ProblemError('unauthenticated')
  return toUser(row)
}
