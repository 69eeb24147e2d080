import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { checkTransition, type Role } from '#domain/order_status'
import { anOrder, storedOrder } from '#tests/support/orders'
import { orderStaff, someone, Fakes } from '#tests/support/fakes'
import { orderStatuses, type OrderStatus } from '@marketplace/shared/contracts/orders'

const verbs: Record<string, { to: OrderStatus; body?: object }> = {
  confirm: { to: 'confirmed' },
  ship: { to: 'shipped', body: { carrier: 'Amana', trackingNumber: 'AM-1' } },
  deliver: { to: 'delivered' },
  cancel: { to: 'cancelled', body: { reason: 'Changed my mind' } },
}

const people: Role[] = ['shopper', 'owner', 'staff']
const met = { covered: true, stock_confirmed: true, city_known: true, cash_on_delivery: true }
const expected = { legal: 200, done: 200, forbidden: 403, refused: 409 }

test.group('Every move, from every status, by everyone', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  for (const [verb, { to, body }] of Object.entries(verbs)) {
    for (const from of orderStatuses) {
      for (const role of people) {
        const verdict = checkTransition({ from, to, role }, met).is
        const status = expected[verdict]

        test(`${role} may ${verb} a ${from} order: ${status}`, async ({ client, assert }) => {
          const shop = fakes.aShop()
          const tokens = {
            shopper: await someone(),
            owner: await fakes.ownerOf(shop),
            staff: await orderStaff(),
          }
          const payments = from === 'delivered' ? [{ status: 'completed' as const }] : [{}]
          const wanted = {
            userId: tokens.shopper.id,
            storeId: shop.storeId,
            status: from,
            payments,
          }
          const { id } = await anOrder(wanted as any)
          // Another number would be a correction, which is no transition.
          await db.from('orders').where('id', id).update({ tracking_number: 'AM-1' })
          const before = await storedOrder(id)
          const response = await client
            .post(`/api/v1/orders/${id}/${verb}`)
            .bearerToken((tokens as any)[role].token)
            .json(body ?? {})
          response.assertStatus(status)
          const after = await storedOrder(id)
          if (verdict === 'legal') {
            assert.equal(after.status, to)
            assert.deepEqual(after.events.at(-1), ['moved', from, to])
            assert.equal(response.body().data.status, to)
          } else {
            assert.deepEqual(after.order.toJSON(), before.order.toJSON())
          }
          if (verdict === 'refused') assert.equal(response.body().code, 'invalid_transition')
          if (verdict === 'forbidden') assert.equal(response.body().code, 'forbidden')
        })
      }
    }

    test(`nobody else learns that there is an order to ${verb}`, async ({ client }) => {
      const { id } = await anOrder()
      const stranger = await someone()
      const other = await fakes.ownerOf(fakes.aShop())
      const catalogStaff = await someone({ roles: ['catalog_staff'] })
      for (const { token } of [stranger, other, catalogStaff]) {
        const response = await client
          .post(`/api/v1/orders/${id}/${verb}`)
          .bearerToken(token)
          .json(body ?? {})
        response.assertStatus(404)
      }
      ;(await client.post(`/api/v1/orders/${id}/${verb}`).json(body ?? {})).assertStatus(401)
    })

    test(`an admin may ${verb} as staff may`, async ({ client }) => {
      const from = { confirm: 'pending', ship: 'confirmed', deliver: 'shipped', cancel: 'shipped' }
      const { id } = await anOrder({ status: (from as any)[verb] })
      const { token } = await someone({ isAdmin: true })
      const response = await client
        .post(`/api/v1/orders/${id}/${verb}`)
        .bearerToken(token)
        .json(body ?? {})
      response.assertStatus(200)
    })
  }

  test('`as` narrows: staff who bought something are shoppers where they say so', async ({
    client,
  }) => {
    const staff = await orderStaff()
    const { id } = await anOrder({ userId: staff.id, status: 'confirmed' })
    const cancel = (query: string) =>
      client
        .post(`/api/v1/orders/${id}/cancel${query}`)
        .bearerToken(staff.token)
        .json({ reason: 'No longer needed' })
    ;(await cancel('?as=shopper')).assertStatus(409)
    ;(await cancel('?as=owner')).assertStatus(404)
    ;(await cancel('?as=king')).assertStatus(422)
    ;(await cancel('')).assertStatus(200)
  })
})
