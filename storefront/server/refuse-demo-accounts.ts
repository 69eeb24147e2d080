import { sql } from 'kysely'
import { db } from '../src/lib/db/database.ts'

const retry = 5_000

/**
 * Production refuses demo data: everyone knows the password of its staff. While the database cannot be
 * asked the shop may start without an answer, and is ended once there is one.
 */
export async function refuseDemoAccounts(
  fail: (why: string) => void,
  find = findDemoStaff,
  milliseconds = retry
): Promise<void> {
  try {
    if (await find())
      fail(
        'The storefront cannot start:\n- MARKETPLACE_ENV is production, but its database holds demo accounts'
      )
  } catch {
    setTimeout(() => void refuseDemoAccounts(fail, find, milliseconds), milliseconds).unref()
  }
}

/** Whether somebody of the demo data has a say here. */
export async function findDemoStaff(): Promise<boolean> {
  const found = await db()
    .selectFrom('users')
    .select('id')
    .where('email', 'like', '%@demo.ma')
    .where((where) => where.or([where('is_admin', '=', true), sql<boolean>`roles <> '{}'`]))
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
