import { test } from '@japa/runner'
import { trackingSecret } from '#config/tracking'
import { signTracking } from '#domain/tracking_link'
import { tally } from '#tests/support/calls'
import { anOrder, storedOrder } from '#tests/support/orders'

const tokenOf = (number: string, at?: Date) => signTracking(trackingSecret, number, at)
const longAgo = () => new Date(Date.now() - 32 * 24 * 3600 * 1000)

test.group('A link that follows an order', () => {
  test('Whoever has it sees where the order is and nothing of who bought what', async ({
    client,
    assert,
  }) => {
    const { orderNumber } = await anOrder({ status: 'shipped' })

    const response = await client
      .get(`/api/v1/track/${orderNumber}`)
      .qs({ token: tokenOf(orderNumber) })

    response.assertStatus(200)
    response.assertHeader('cache-control', 'no-store')
    const { data } = response.body()
    assert.containsSubset(data, { orderNumber, status: 'shipped', can: { confirm: false } })
    assert.sameMembers(Object.keys(data), [
      ...['orderNumber', 'status', 'storeName', 'storeNameAr', 'carrier', 'trackingNumber'],
      ...['parcelProblem', 'deliveryDays', 'reached', 'can'],
    ])
  })

  test('It tells what was promised of delivery, as the order itself does', async ({
    client,
    assert,
  }) => {
    const order = await anOrder()
    await order.merge({ deliveryMinDays: 2, deliveryMaxDays: 4, deliveryCutOffHour: 14 }).save()

    const response = await client
      .get(`/api/v1/track/${order.orderNumber}`)
      .qs({ token: tokenOf(order.orderNumber) })

    assert.deepEqual(response.body().data.deliveryDays, { min: 2, max: 4, cutOffHour: 14 })
  })

  test('A wrong token, an ended one, that of another order and none are answered as an unknown order is', async ({
    client,
  }) => {
    const { orderNumber } = await anOrder()
    const other = await anOrder()
    const right = tokenOf(orderNumber)
    const flipped = `${right.slice(0, -2)}${right.at(-2) === 'A' ? 'B' : 'A'}${right.at(-1)}`
    const tokens = [flipped, tokenOf(orderNumber, longAgo()), tokenOf(other.orderNumber), '', 'x']

    for (const token of [...tokens, undefined]) {
      const shown = await client
        .get(`/api/v1/track/${orderNumber}`)
        .qs(token === undefined ? {} : { token })
      shown.assertStatus(404)
      const confirmed = await client.post(`/api/v1/track/${orderNumber}/confirm`).json({ token })
      confirmed.assertStatus(404)
    }
    const unknown = await client.get('/api/v1/track/0000-0000').qs({ token: tokenOf('0000-0000') })
    unknown.assertStatus(404)
  })

  test('Opening the link confirms nothing', async ({ client, assert }) => {
    const { id, orderNumber } = await anOrder()

    const response = await client
      .get(`/api/v1/track/${orderNumber}`)
      .qs({ token: tokenOf(orderNumber) })

    assert.isTrue(response.body().data.can.confirm)
    assert.equal((await storedOrder(id)).status, 'pending')
  })

  test('The button confirms a pending order in the shopper’s name; pressed ten times it confirms once', async ({
    client,
    assert,
  }) => {
    const { id, orderNumber } = await anOrder()
    const token = tokenOf(orderNumber)

    const responses = await Promise.all(
      Array.from({ length: 10 }, () =>
        client.post(`/api/v1/track/${orderNumber}/confirm`).json({ token })
      )
    )

    assert.deepEqual(tally(responses), { 200: 10 })
    const { order, status, events } = await storedOrder(id)
    assert.equal(status, 'confirmed')
    assert.deepEqual(events, [
      ['placed', null, 'pending'],
      ['moved', 'pending', 'confirmed'],
    ])
    assert.containsSubset(order.events[1].$attributes, { actorRole: 'shopper', actorId: null })
  })

  for (const method of ['whatsapp', 'bank_transfer'] as const) {
    test(`An order paid by ${method} is not confirmed by it`, async ({ client, assert }) => {
      const { id, orderNumber } = await anOrder({ method })

      const token = tokenOf(orderNumber)
      const response = await client.post(`/api/v1/track/${orderNumber}/confirm`).json({ token })

      response.assertStatus(409)
      assert.equal(response.body().code, 'invalid_transition')
      assert.equal((await storedOrder(id)).status, 'pending')
    })
  }

  test('A cancelled order is not confirmed by it', async ({ client }) => {
    const { orderNumber } = await anOrder({ status: 'cancelled' })

    const token = tokenOf(orderNumber)
    const response = await client.post(`/api/v1/track/${orderNumber}/confirm`).json({ token })

    response.assertStatus(409)
  })
})
