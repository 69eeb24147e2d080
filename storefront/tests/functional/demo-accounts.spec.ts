import { test } from '@japa/runner'
import { findDemoAccount, refuseDemoAccounts } from '../../server/refuse-demo-accounts.ts'
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
  test('Staff of one’s own is no demo account', async ({ assert, cleanup }) => {
    const own = await someone(cleanup, 'shop.example')
    await own.grant({ is_admin: true })

    assert.isFalse(await findDemoAccount())
  })

  for (const [title, rights] of [
    ['A demo shopper', {}],
    ['Demo order staff', { roles: ['order_staff'] }],
    ['A demo admin', { is_admin: true }],
  ] as [string, { is_admin?: boolean; roles?: 'order_staff'[] }][]) {
    test(`${title} is found`, async ({ assert, cleanup }) => {
      const demo = await someone(cleanup, 'demo.ma')
      if (Object.keys(rights).length > 0) await demo.grant(rights)

      assert.isTrue(await findDemoAccount())
    })
  }

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
