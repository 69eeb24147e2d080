import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aShopper, checkOut } from '#tests/support/checkout'
import { Fakes } from '#tests/support/fakes'
import { tokenOf } from '#tests/support/internal'
import { lineOf, listenToLog } from '#tests/support/log_lines'
import ConfirmReservation from '#jobs/confirm_reservation'

test.group('Lines of requests', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('A line names the route and who asks, and neither the ids nor the query of its address', async ({
    client,
    assert,
    cleanup,
  }) => {
    const lines = listenToLog(cleanup)
    const requestId = randomUUID()
    const shopper = await aShopper(fakes)

    await client
      .get('/api/v1/orders/M7K3-Q9F2?q=private')
      .header('X-Request-Id', requestId)
      .bearerToken(shopper.token)

    const { ms, bytes, ...line } = await lineOf(lines, requestId)
    assert.deepEqual(line, {
      msg: 'request',
      requestId,
      method: 'GET',
      route: '/api/v1/orders/:id',
      status: 404,
      userId: shopper.id,
      caller: undefined,
    })
    assert.isAbove(Number(bytes), 0)
  })

  test('A line of an internal route names the app that asks', async ({
    client,
    assert,
    cleanup,
  }) => {
    const lines = listenToLog(cleanup)
    const requestId = randomUUID()

    await client
      .get(`/internal/users/${randomUUID()}/obligations`)
      .header('X-Request-Id', requestId)
      .bearerToken(await tokenOf('storefront'))

    assert.equal((await lineOf(lines, requestId)).caller, 'storefront')
  })

  test('A job carries the id of the request that it comes from', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const product = fakes.catalog.sells(fakes.aShop())

    const response = await checkOut(client, shopper, [{ productId: product.id, quantity: 1 }])

    const { rows } = await db.rawQuery(
      `select data ->> 'requestId' as id from pgboss.job where name = ? and data ->> 'checkoutId' = ?`,
      [ConfirmReservation.queue, response.body().data.id]
    )
    assert.deepEqual(rows, [{ id: response.header('x-request-id') }])
  })
})
