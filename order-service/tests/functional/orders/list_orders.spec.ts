import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { balanceOf } from '#domain/payments'
import Order from '#models/order'
import { get } from '#tests/support/calls'
import { anOrder } from '#tests/support/orders'
import { orderStaff, someone, Fakes, type Someone } from '#tests/support/fakes'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { ApiClient } from '@japa/api-client'

test.group('Lists of orders', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  async function idsOf(client: ApiClient, person: Someone, query: Record<string, string> = {}) {
    const response = await get(client, 'orders', person).qs(query)
    response.assertStatus(200)
    return response.body().data.map(({ id }: { id: string }) => id)
  }

  test('hold a shopper’s own, the newest first', async ({ client, assert }) => {
    const shopper = await someone()
    const days = [3, 1, 2]
    const ids: string[] = []
    for (const ago of days) {
      const createdAt = DateTime.now().minus({ days: ago })
      ids.push((await anOrder({ userId: shopper.id, createdAt })).id)
    }
    await anOrder()
    assert.deepEqual(await idsOf(client, shopper), [ids[1], ids[2], ids[0]])
  })

  test('hold a store’s for its owner, and what they bought where they ask as a shopper', async ({
    client,
    assert,
  }) => {
    const shop = fakes.aShop()
    const owner = await fakes.ownerOf(shop)
    const sold = await anOrder({ storeId: shop.storeId })
    const bought = await anOrder({ userId: owner.id })
    assert.deepEqual(await idsOf(client, owner), [sold.id])
    assert.deepEqual(await idsOf(client, owner, { as: 'shopper' }), [bought.id])
  })

  test('hold all for order staff, in the view that was asked for', async ({ client, assert }) => {
    const staff = await orderStaff()
    const shop = fakes.aShop()
    const mine = await anOrder({ storeId: shop.storeId, status: 'shipped' })
    await anOrder({ storeId: shop.storeId })
    assert.deepEqual(await idsOf(client, staff, { storeId: shop.storeId, status: 'shipped' }), [
      mine.id,
    ])
    const admin = await someone({ isAdmin: true })
    assert.lengthOf(await idsOf(client, admin, { storeId: shop.storeId }), 2)
    assert.lengthOf(await idsOf(client, await someone(), { storeId: shop.storeId }), 0)
  })

  test('refuse a face that the person does not have', async ({ client }) => {
    const shopper = await someone()
    ;(await get(client, 'orders', shopper).qs({ as: 'staff' })).assertStatus(403)
    ;(await get(client, 'orders', shopper).qs({ as: 'owner' })).assertStatus(403)
    ;(await client.get('/api/v1/orders')).assertStatus(401)
  })

  test('while store-service is away, hold a shopper’s own where that is asked', async ({
    client,
    assert,
  }) => {
    const shopper = await someone()
    const { id } = await anOrder({ userId: shopper.id })
    fakes.stores.faults.fail('findOwnedStore', new ProblemError('upstream_unavailable'), 9)
    assert.deepEqual(await idsOf(client, shopper, { as: 'shopper' }), [id])
    ;(await get(client, 'orders', shopper)).assertStatus(503)
    ;(await get(client, `orders/${id}`, shopper)).assertStatus(200)
  })

  test('are found by number, recipient and phone, as people type them', async ({
    client,
    assert,
  }) => {
    const staff = await orderStaff()
    const { storeId } = fakes.aShop()
    const amina = await anOrder({ storeId, recipientName: 'Amina Fès', phone: '+212612000001' })
    const arabic = await anOrder({
      storeId,
      recipientName: 'فاطمة الزهراء',
      phone: '+212712000002',
    })
    const percent = await anOrder({ storeId, recipientName: '100% Coton', phone: '+212612000003' })
    const found = (q: string) => idsOf(client, staff, { storeId, q })
    assert.deepEqual(await found('amina fes'), [amina.id])
    assert.deepEqual(await found('فاطمه'), [arabic.id])
    assert.deepEqual(await found(amina.orderNumber.toLowerCase()), [amina.id])
    assert.deepEqual(await found(amina.orderNumber.slice(0, 4)), [amina.id])
    assert.deepEqual(await found('07 12 00 00 02'), [arabic.id])
    assert.deepEqual(await found('%'), [percent.id])
    assert.deepEqual(await found('_'), [])
    assert.deepEqual(await found(`amina ${arabic.orderNumber}`), [])
  })

  for (const [spelling, q] of Object.entries({
    'without hamza and with ha': 'ايه المساري',
    'with tatweel and vowels': 'آيـة المَساري',
    'with Farsi yeh': 'آیة المساری',
    'with an invisible character': 'آي\u200cة',
    'by a phone in Arabic digits': '٠٦ ١٢ ٠٠ ٠٠ ٠٧',
  })) {
    test(`An order is found ${spelling}`, async ({ client, assert }) => {
      const { storeId } = fakes.aShop()
      const { id } = await anOrder({
        storeId,
        recipientName: 'آية المساري',
        phone: '+212612000007',
      })

      assert.deepEqual(await idsOf(client, await orderStaff(), { storeId, q }), [id])
    })
  }

  test('are cut by day, whole days of Morocco', async ({ client, assert }) => {
    const shopper = await someone()
    const at = (iso: string) =>
      anOrder({
        userId: shopper.id,
        createdAt: DateTime.fromISO(iso, { zone: 'Africa/Casablanca' }),
      })
    const before = await at('2026-01-14T23:59:59.999')
    const first = await at('2026-01-15T00:00:00')
    const last = await at('2026-01-15T23:59:59.999')
    const day = { from: '2026-01-15', to: '2026-01-15' }
    assert.sameMembers(await idsOf(client, shopper, day), [first.id, last.id])
    assert.deepEqual(await idsOf(client, shopper, { to: '2026-01-14' }), [before.id])
  })

  test('are cut by how they were paid, as each order says itself', async ({ client, assert }) => {
    const shopper = await someone()
    const completed = { status: 'completed' } as const
    const states = {
      unpaid: [{}],
      partial: [{ ...completed, amount: '10.00' }, { amount: '90.00' }],
      paid: [{ ...completed, refundedAmount: '99.99' }],
      refunded: [{ status: 'refunded', refundedAmount: '100.00' }, {}],
    } as const
    for (const [paymentStatus, payments] of Object.entries(states)) {
      const { id } = await anOrder({ userId: shopper.id, payments: payments as any })
      assert.deepEqual(await idsOf(client, shopper, { paymentStatus }), [id])
    }
    await anOrder({ total: '0.00' })
    for (const order of await Order.query().preload('payments')) {
      const { paymentStatus } = balanceOf(order, order.payments)
      assert.equal(order.paymentStatus, paymentStatus, order.orderNumber)
    }
  })

  test('have pages, with an exact total', async ({ client, assert }) => {
    const shopper = await someone()
    for (let index = 0; index < 5; index++) await anOrder({ userId: shopper.id })
    const response = await get(client, 'orders', shopper).qs({ page: 2, perPage: 2 })
    assert.lengthOf(response.body().data, 2)
    assert.deepEqual(response.body().meta, {
      page: 2,
      perPage: 2,
      total: 5,
      totalIsExact: true,
      lastPage: 3,
    })
    const empty = await get(client, 'orders', shopper).qs({ page: 9, perPage: 2 })
    assert.deepEqual(empty.body().data, [])
  })

  for (const query of [
    'perPage=0',
    'perPage=101',
    'page=0',
    'page=1000&perPage=100',
    'status=lost',
    'paymentStatus=x',
    'storeId=7',
    'from=yesterday',
    'to=2026-02-30',
    'as=king',
    'status=pending&status=shipped',
    `q=${'x'.repeat(101)}`,
  ]) {
    test(`?${query.slice(0, 40)} is refused`, async ({ client, assert }) => {
      const shopper = await someone()
      const response = await client.get(`/api/v1/orders?${query}`).bearerToken(shopper.token)
      response.assertStatus(422)
      assert.equal(response.body().code, 'validation_failed')
    })
  }

  test('pass over parameters that nobody knows', async ({ client, assert }) => {
    assert.deepEqual(await idsOf(client, await someone(), { colour: randomUUID() }), [])
  })
})
