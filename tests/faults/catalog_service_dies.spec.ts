import { test } from '@japa/runner'
import { system } from '../../dev/testing/running_system.ts'
import { theAuditIsClean } from '../support/audit.ts'
import { rowsOf } from '../support/databases.ts'
import { aProduct, untilStockIs } from '../support/goods.ts'
import { aRush } from '../support/rush.ts'
import { until } from '../support/until.ts'

test.group('catalog-service is killed in the middle of 50 checkouts', () => {
  test('each is answered or told to come back; with its key again it is made once', async ({
    assert,
  }) => {
    const product = await aProduct({ quantity: 50 })
    const rush = await aRush(50, product.id)

    const storm = Promise.all(rush.map(({ send }) => send()))
    await until('the first reservation', async () => {
      const sql = 'select 1 from stock_reservations where product_id = $1 limit 1'
      return (await rowsOf('catalog', sql, [product.id])).length > 0
    })
    await system().kill('catalog-service')
    for (const { status } of await storm) assert.include([201, 502, 503, 504], status)

    system().start('catalog-service')
    await system().waitReady('catalog-service')
    for (const { send } of rush) {
      await until('each checkout to be made', async () => (await send()).status === 201)
    }
    const sql = `select count(*)::int as lines, count(distinct o.user_id)::int as people
      from orders o join order_items i on i.order_id = o.id where i.product_id = $1`
    assert.deepEqual(await rowsOf('order', sql, [product.id]), [{ lines: 50, people: 50 }])
    await untilStockIs(product.id, { quantity: 50, reserved: 50 })
    await theAuditIsClean()
  }).timeout(240_000)
})
