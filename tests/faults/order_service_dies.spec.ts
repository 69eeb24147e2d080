import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { system } from '../../dev/testing/running_system.ts'
import { theAuditIsClean } from '../support/audit.ts'
import { rowsOf, withClient } from '../support/databases.ts'
import { anAddress, aProduct, untilStockIs } from '../support/goods.ts'
import { aNewShopper } from '../support/people.ts'
import { openPostgresProxy } from '../support/postgres_proxy.ts'
import { until } from '../support/until.ts'

async function aCheckout() {
  const product = await aProduct({ quantity: 10 })
  const shopper = await aNewShopper()
  const body = {
    items: [{ productId: product.id, quantity: 3 }],
    shippingAddressId: await anAddress(shopper),
    paymentMethod: 'cod',
  }
  return { product, shopper, body, key: randomUUID() }
}

async function restart() {
  system().start('order-service')
  await system().waitReady('order-service')
}

/** The client's own retry: again and again with the same key until there is an answer. */
async function retry({ shopper, body, key }: Awaited<ReturnType<typeof aCheckout>>) {
  return until('the retried checkout to be answered', async () => {
    const answer = await shopper.api.checkout(body, key)
    return answer.status === 201 ? answer : null
  })
}

const isReserved = (productId: string) => async () => {
  const sql = 'select 1 from stock_reservations where product_id = $1'
  return (await rowsOf('catalog', sql, [productId])).length > 0
}

test.group('order-service is killed in the middle of a checkout', (group) => {
  group.each.setup(() => async () => {
    if (system().pid('order-service') === null) await restart()
  })

  test('between the reservation and its own write: the retry makes one checkout', async ({
    assert,
  }) => {
    const checkout = await aCheckout()
    await withClient('order', async (blocker) => {
      await blocker.query('begin; lock table orders in share row exclusive mode')
      const first = checkout.shopper.api.checkout(checkout.body, checkout.key).catch(() => null)
      await until('the stock to be reserved', isReserved(checkout.product.id))
      await system().kill('order-service')
      await blocker.query('rollback')
      assert.notEqual((await first)?.status, 201)
    })
    await rowsOf('order', `update idempotency_keys set locked_until = now() where key = $1`, [
      checkout.key,
    ])
    await restart()
    const answer = await retry(checkout)
    const orders = await rowsOf('order', 'select id from orders where checkout_id = $1', [
      answer.body.data.id,
    ])
    assert.lengthOf(orders, 1)
    await untilStockIs(checkout.product.id, { quantity: 10, reserved: 3 })
    await theAuditIsClean()
  })

  test('between its commit and its answer: the retry is given the first answer', async ({
    assert,
  }) => {
    const checkout = await aCheckout()
    const proxy = await openPostgresProxy(system().databaseUrls.order)
    try {
      await system().kill('order-service')
      system().start('order-service', { ORDER_DATABASE_URL: proxy.url })
      await system().waitReady('order-service')
      const committed = proxy.swallowCommitOf('order_items')
      const first = checkout.shopper.api.checkout(checkout.body, checkout.key).catch(() => null)
      await committed
      await system().kill('order-service')
      assert.notEqual((await first)?.status, 201)
    } finally {
      proxy.close()
    }
    await restart()
    const answer = await retry(checkout)
    assert.equal(answer.headers.get('idempotent-replayed'), 'true')
    const sql =
      'select o.id from orders o join order_items i on i.order_id = o.id where i.product_id = $1'
    assert.lengthOf(await rowsOf('order', sql, [checkout.product.id]), 1)
    await untilStockIs(checkout.product.id, { quantity: 10, reserved: 3 })
    await theAuditIsClean()
  })
})
