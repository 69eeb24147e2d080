import { test } from '@japa/runner'
import { audit, checks } from '../../audit/audit.ts'
import { corruptions } from './corruptions.ts'
import { id } from './sound.ts'
import { createWorld } from './world.ts'

const atOnce = async () => {}

test.group('The audit', (group) => {
  let world: Awaited<ReturnType<typeof createWorld>>
  group.setup(async () => {
    world = await createWorld()
    return world.close
  })

  test('finds nothing in a sound marketplace and counts its orders', async ({ assert }) => {
    assert.deepEqual(await audit(world.urls, atOnce), { orders: 5, violations: [] })
  })

  test('has a corrupted database for each of its checks', ({ assert }) => {
    const shown = new Set(corruptions.map(({ rule }) => rule))
    assert.sameMembers(
      [...shown],
      checks.map(({ rule }) => rule)
    )
  })

  for (const { rule, how, database, sql } of corruptions) {
    test(`notices “${how}”: ${rule}`, async ({ assert, cleanup }) => {
      cleanup(() => world.restore(database))
      await world.corrupt(database, sql)
      const { violations } = await audit(world.urls, atOnce)
      assert.include(
        violations.map((violation) => violation.rule),
        rule
      )
    })
  }

  test('waits for work that is still to be done', async ({ assert, cleanup }) => {
    cleanup(() => world.restore('catalog'))
    cleanup(() => world.restore('order'))
    await world.corrupt(
      'catalog',
      `update stock_reservations set status = 'held' where order_id = '${id('order', 1)}'`
    )
    await world.corrupt(
      'order',
      `select pgboss.create_queue('q', '{"policy": "standard"}'::jsonb);
       insert into pgboss.job (name, data) values ('q', '{"checkoutId": "${id('checkout', 1)}"}')`
    )
    assert.deepEqual((await audit(world.urls, atOnce)).violations, [])
  })

  test('counts only what is still wrong when it looks again', async ({ assert, cleanup }) => {
    cleanup(() => world.restore('catalog'))
    await world.corrupt('catalog', 'update products set rating_count = 3')
    const mend = () => world.corrupt('catalog', 'update products set rating_count = 2')
    assert.deepEqual((await audit(world.urls, mend)).violations, [])
  })
})
