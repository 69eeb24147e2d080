import { test } from '@japa/runner'
import { findDemoStaff, refuseDemoAccounts } from '../../server/refuse-demo-accounts.ts'
import { db } from '../../src/lib/db/database.ts'

async function someone(cleanup: (work: () => Promise<void>) => void, domain: string) {
  const { id } = await db()
    .insertInto('users')
    .values({ email: `${crypto.randomUUID()}@${domain}`, name: 'Karim' })
    .returning('id')
    .executeTakeFirstOrThrow()
  cleanup(async () => {
    await db().deleteFrom('users').where('id', '=', id).execute()
  })
  const grant = (rights: { is_admin?: boolean; roles?: 'order_staff'[] }) =>
    db().updateTable('users').set(rights).where('id', '=', id).execute()
  return { grant }
}

test.group('Demo accounts in production', () => {
  test('are found by their staff, not by shoppers or by staff of one’s own', async ({
    assert,
    cleanup,
  }) => {
    const own = await someone(cleanup, 'shop.example')
    await own.grant({ is_admin: true })
    const demo = await someone(cleanup, 'demo.ma')
    assert.isFalse(await findDemoStaff())
    await demo.grant({ roles: ['order_staff'] })
    assert.isTrue(await findDemoStaff())
    await demo.grant({ roles: [], is_admin: true })
    assert.isTrue(await findDemoStaff())
  })

  test('end the start, also when the database answers only later', async ({ assert }) => {
    let asked = 0
    const find = async () => {
      asked++
      if (asked < 3) throw new Error('no database')
      return true
    }
    const why = await new Promise<string>((fail) => void refuseDemoAccounts(fail, find, 1))
    assert.match(why, /demo accounts/)
    assert.equal(asked, 3)
  })
})
