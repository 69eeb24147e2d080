import { test } from '@japa/runner'
import { apps } from '../../dev/apps.ts'
import { system } from '../../dev/testing/running_system.ts'
import { rowsOf } from '../support/databases.ts'
import { aProduct } from '../support/goods.ts'
import { killPostgres, startPostgres } from '../support/postgres.ts'
import { aRush, eachIsMadeOnce } from '../support/rush.ts'
import { until } from '../support/until.ts'

/** What a checkout may take once its turn has come, whatever fails. */
const deadline = 15_000

test.group('PostgreSQL is killed in the middle of 50 checkouts', () => {
  test('each is answered in time, what was promised stands, and the rest is made once', async ({
    assert,
  }) => {
    const product = await aProduct({ quantity: 50 })
    const rush = await aRush(50, product.id)

    const storm = Promise.all(
      rush.map(async ({ key, send }) => {
        const began = performance.now()
        const { status, body } = await send()
        return { key, status, body, took: performance.now() - began }
      })
    )
    await until('the first order', async () => {
      const sql = 'select 1 from order_items where product_id = $1 limit 1'
      return (await rowsOf('order', sql, [product.id])).length > 0
    })
    await killPostgres()
    const answers = await storm
    for (const { status, body, took } of answers) {
      assert.include([201, 503], status, JSON.stringify(body))
      assert.isBelow(took, deadline)
    }

    await startPostgres()
    for (const { name } of apps) await system().waitReady(name)
    const promised = answers.filter(({ status }) => status === 201).map(({ body }) => body.data.id)
    const written = await rowsOf(
      'order',
      'select distinct checkout_id as id from orders where checkout_id = any($1)',
      [promised]
    )
    assert.sameMembers(
      written.map(({ id }) => id),
      promised
    )
    await theirMinuteIsOver(answers.map(({ key }) => key))
    await eachIsMadeOnce(rush, product.id)
  })
})

/** Tries that could not even give their key back hold it for a minute. */
async function theirMinuteIsOver(keys: string[]) {
  const sql = 'update idempotency_keys set locked_until = now() where key = any($1)'
  await rowsOf('order', sql, [keys])
}
