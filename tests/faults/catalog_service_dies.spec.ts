import { test } from '@japa/runner'
import { system } from '../../dev/testing/running_system.ts'
import { rowsOf } from '../support/databases.ts'
import { aProduct } from '../support/goods.ts'
import { aRush, eachIsMadeOnce } from '../support/rush.ts'
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
    await eachIsMadeOnce(rush, product.id)
  })
})
