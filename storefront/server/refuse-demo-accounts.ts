import { db } from '../src/lib/db/database.ts'

const retry = 5_000

/**
 * Production refuses demo data: everyone knows the password of its people. While the database cannot be
 * asked the shop may start without an answer, and is ended once there is one.
 */
export async function refuseDemoAccounts(
  fail: (why: string) => void,
  find = findDemoAccount,
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

/** Whether somebody of the demo data is here. */
export async function findDemoAccount(): Promise<boolean> {
  const found = await db()
    .selectFrom('users')
    .select('id')
    .where('email', 'like', '%@demo.ma')
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
