import { test } from '@japa/runner'
import { theAuditIsClean } from '../support/audit.ts'
import { rowsOf } from '../support/databases.ts'
import { aProduct, untilStockIs } from '../support/goods.ts'
import { aRush } from '../support/rush.ts'

test.group('The last 50 units', () => {
  test('of 500 shoppers at once exactly 50 get one, the others are told, and nothing breaks', async ({
    assert,
  }) => {
    const product = await aProduct({ quantity: 50 })
    const rush = await aRush(500, product.id)
    const answers = await Promise.all(rush.map(({ send }) => send()))
    const statuses = Map.groupBy(answers, ({ status }) => status)
    assert.deepEqual([...statuses.keys()].sort(), [201, 409])
    assert.lengthOf(statuses.get(201)!, 50)
    for (const { body } of statuses.get(409)!) {
      assert.equal(body.code, 'out_of_stock')
      assert.equal(body.errors[0].field, 'items.0')
    }
    const [{ count }] = await rowsOf(
      'order',
      'select count(*)::int from order_items where product_id = $1',
      [product.id]
    )
    assert.equal(count, 50)
    await untilStockIs(product.id, { quantity: 50, reserved: 50 })
    await theAuditIsClean()
  })
})
