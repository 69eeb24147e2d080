import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { anOrder, type NewOrder } from '#tests/support/orders'
import { tokenOf } from '#tests/support/internal'
import { forgetRates, givenARate } from '#tests/support/rates'
import { someone } from '#tests/support/fakes'
import type { ApiClient } from '@japa/api-client'

async function ask(client: ApiClient, path: string, caller = 'store-service') {
  return client.get(`/internal/stats/stores${path}`).bearerToken(await tokenOf(caller))
}

async function orders(count: number, order: NewOrder & { storeId: string }) {
  return Promise.all(Array.from({ length: count }, () => anOrder(order)))
}

async function confirm(found: { id: string }[]) {
  await db.table('order_events').multiInsert(
    found.map(({ id }) => ({
      ...{ order_id: id, type: 'moved', from_status: 'pending', to_status: 'confirmed' },
      actor_role: 'staff',
    }))
  )
}

test.group('The share of a store’s orders that was delivered', () => {
  test('It counts what was confirmed and finished within 90 days, from 20 orders on', async ({
    client,
    assert,
  }) => {
    const [known, young, storeId] = [randomUUID(), randomUUID(), randomUUID()]
    const old = DateTime.now().minus({ days: 91 })
    await orders(18, { storeId: known, status: 'delivered' })
    await confirm(await orders(2, { storeId: known, status: 'cancelled' }))
    await orders(5, { storeId: known, status: 'cancelled' })
    await orders(3, { storeId: known, status: 'shipped' })
    await confirm(await orders(4, { storeId: known, status: 'cancelled', createdAt: old }))
    await orders(19, { storeId: young, status: 'delivered' })

    const response = await ask(client, `?ids=${known},${young},nonsense,${storeId}`)

    assert.deepEqual(response.body().data, [
      { id: known, deliveredShare: 0.9 },
      { id: young, deliveredShare: null },
      { id: storeId, deliveredShare: null },
    ])
  })
})

test.group('The work of a store’s owner', (group) => {
  group.each.setup(forgetRates)

  test('It counts what may ship and what has waited for three days, as their lists do', async ({
    client,
    assert,
  }) => {
    const storeId = randomUUID()
    const today = DateTime.now().setZone('Africa/Casablanca').startOf('day')
    const shippable = { storeId, status: 'confirmed' as const }
    const prompt = await anOrder({ ...shippable, createdAt: today.minus({ days: 2 }) })
    const late = await anOrder({
      ...shippable,
      createdAt: today.minus({ days: 2, milliseconds: 1 }),
    })
    await anOrder({ ...shippable, reservationConfirmed: false })
    await anOrder({ storeId, status: 'pending' })
    await anOrder({ status: 'confirmed' })

    const response = await ask(client, `/${storeId}/work`)

    assert.deepEqual(response.body().data, {
      ...{ toShip: 2, late: 1, lateTo: today.minus({ days: 3 }).toISODate() },
      hasDeliveryRates: false,
      toShipOrders: [late, prompt].map((order) => ({
        ...{ id: order.id, orderNumber: order.orderNumber, totalAmount: '100.00' },
        city: order.shippingAddress.city,
        isLate: order === late,
      })),
    })
  })

  test('It shows the six orders that have waited longest', async ({ client, assert }) => {
    const storeId = randomUUID()
    const now = DateTime.now()
    for (const hours of [1, 7, 2, 6, 3, 5, 4]) {
      const createdAt = now.minus({ hours })
      await anOrder({ storeId, status: 'confirmed', createdAt, total: `${hours}.00` })
    }

    const response = await ask(client, `/${storeId}/work`)

    const { toShip, toShipOrders } = response.body().data
    const totals = toShipOrders.map(({ totalAmount }: { totalAmount: string }) => totalAmount)
    assert.deepEqual(totals, ['7.00', '6.00', '5.00', '4.00', '3.00', '2.00'])
    assert.equal(toShip, 7)
  })
})

test.group('Prices of delivery', (group) => {
  group.each.setup(forgetRates)

  for (const [whose, isOwn, expected] of [
    ['the platform', null, true],
    ['the store', true, true],
    ['another store', false, false],
  ] as const) {
    test(`A store of which ${whose} set a rate has prices: ${expected}`, async ({
      client,
      assert,
    }) => {
      const id = randomUUID()
      await givenARate({
        ...{ region: 'MA-07', fee: '30.00' },
        storeId: isOwn === null ? undefined : isOwn ? id : randomUUID(),
      })

      const response = await ask(client, `/${id}/work`)

      assert.equal(response.body().data.hasDeliveryRates, expected)
    })
  }
})

test.group('Who asks for them', () => {
  for (const path of [`?ids=${randomUUID()}`, `/${randomUUID()}/work`]) {
    test(`${path.slice(0, 4)}… is store-service's alone`, async ({ client }) => {
      ;(await ask(client, path, 'storefront')).assertStatus(403)
      const { token } = await someone({ isAdmin: true })
      const url = `/internal/stats/stores${path}`
      ;(await client.get(url).bearerToken(token)).assertStatus(401)
      ;(await client.get(url)).assertStatus(401)
    })
  }
})
