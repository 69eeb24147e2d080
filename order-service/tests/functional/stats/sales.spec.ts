import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Order from '#models/order'
import { get } from '#tests/support/calls'
import { Fakes, orderStaff, someone } from '#tests/support/fakes'
import { anOrder, type NewOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { orderOutcomes } from '@marketplace/shared/contracts/orders'

const zone = 'Africa/Casablanca'

/** An order that was cancelled after its parcel had left. */
async function aRefusedParcel(order: NewOrder) {
  const { id } = await anOrder({ ...order, status: 'cancelled' })
  await db.table('order_events').insert({
    ...{ order_id: id, type: 'moved', from_status: 'confirmed', to_status: 'shipped' },
    actor_role: 'staff',
  })
}
const at = (moment: string) => DateTime.fromISO(moment, { zone })

test.group('The sales of a store', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('Orders are summed by the days of Morocco, without delivery and without cancelled ones', async ({
    client,
    assert,
  }) => {
    const shop = fakes.aShop()
    const owner = await fakes.ownerOf(shop)
    const { storeId } = shop
    const first = await anOrder({ storeId, createdAt: at('2026-03-01T00:00'), total: '100.10' })
    await anOrder({ storeId, createdAt: at('2026-03-01T23:59:59.999'), total: '50.05' })
    await anOrder({ storeId, createdAt: at('2026-03-03T12:00'), total: '20.00' })
    await anOrder({
      ...{ storeId, createdAt: at('2026-03-03T13:00'), total: '999.00' },
      status: 'cancelled',
    })
    await anOrder({ storeId, createdAt: at('2026-02-28T23:59:59.999'), total: '7.00' })
    await anOrder({ storeId, createdAt: at('2026-03-04T00:00'), total: '8.00' })
    await anOrder({ createdAt: at('2026-03-02T12:00'), total: '9.00' })
    await Order.query().where('id', first.id).update({ total_amount: '130.10', shipping_fee: 30 })

    const response = await get(client, 'stats/sales', owner).qs({
      from: '2026-03-01',
      to: '2026-03-03',
    })

    response.assertStatus(200)
    const { data } = response.body()
    assert.containsSubset(data, { storeId, from: '2026-03-01', to: '2026-03-03', currency: 'MAD' })
    assert.deepEqual(data.days, [
      { date: '2026-03-01', orders: 2, itemsAmount: '150.15' },
      { date: '2026-03-02', orders: 0, itemsAmount: '0.00' },
      { date: '2026-03-03', orders: 1, itemsAmount: '20.00' },
    ])
    assert.deepEqual([data.orders, data.itemsAmount], [3, '170.15'])
  })

  test('The last hour of a day belongs to it by the clock of the other lists', async ({
    client,
    assert,
  }) => {
    const shop = fakes.aShop()
    const day = '2026-11-28'
    await anOrder({ storeId: shop.storeId, createdAt: at(`${day}T23:30`), total: '40.00' })
    await anOrder({ storeId: shop.storeId, createdAt: at(`${day}T00:00`), total: '2.00' })
    const owner = await fakes.ownerOf(shop)

    const response = await get(client, 'stats/sales', owner).qs({ from: day, to: day })

    const { days, products } = response.body().data
    assert.deepEqual(days, [{ date: day, orders: 2, itemsAmount: '42.00' }])
    assert.lengthOf(products, 2)
  })

  test('Products are ranked by what they brought, under the name of their last sale', async ({
    client,
    assert,
  }) => {
    const { storeId } = fakes.aShop()
    const [tajine, bowl] = [randomUUID(), randomUUID()]
    const day = { storeId, createdAt: at('2026-03-02T09:00') }
    await anOrder({ ...day, productIds: [bowl], total: '60.00' })
    const last = await anOrder({ ...day, productIds: [tajine], total: '200.00' })
    await anOrder({ ...day, productIds: [bowl], total: '60.00', status: 'delivered' })
    await anOrder({ ...day, productIds: [bowl], total: '900.00', status: 'cancelled' })
    await db
      .from('order_items')
      .where('order_id', last.id)
      .update({
        ...{ product_name_ar: 'طاجين', image_url: '/media/catalog/tajine.webp' },
      })

    const response = await get(client, 'stats/sales', await orderStaff()).qs({
      ...{ storeId, from: '2026-03-02', to: '2026-03-02' },
    })

    assert.deepEqual(response.body().data.products, [
      {
        ...{ productId: tajine, name: 'Panier', nameAr: 'طاجين' },
        ...{ imageUrl: '/media/catalog/tajine.webp', pieces: 1, itemsAmount: '200.00' },
      },
      {
        ...{ productId: bowl, name: 'Panier', nameAr: null, imageUrl: null },
        ...{ pieces: 2, itemsAmount: '120.00' },
      },
    ])
  })

  test('Outcomes tell a refused parcel from an order that never left', async ({
    client,
    assert,
  }) => {
    const { storeId } = fakes.aShop()
    const today = { storeId, createdAt: DateTime.now() }
    for (const status of ['pending', 'confirmed', 'shipped', 'delivered', 'delivered'] as const)
      await anOrder({ ...today, status })
    await anOrder({ ...today, status: 'cancelled' })
    await aRefusedParcel(today)

    const response = await get(client, 'stats/sales', await orderStaff()).qs({ storeId })

    assert.deepEqual(response.body().data.outcomes, {
      ...{ open: 3, delivered: 2, refused: 1, cancelled: 1 },
    })
  })

  test('Each figure is the number of orders in the list that its outcome narrows', async ({
    client,
    assert,
  }) => {
    const shop = fakes.aShop()
    const today = { storeId: shop.storeId, createdAt: DateTime.now() }
    for (const status of ['pending', 'confirmed', 'shipped', 'delivered', 'delivered'] as const)
      await anOrder({ ...today, status })
    await anOrder({ ...today, status: 'cancelled' })
    await aRefusedParcel(today)
    await anOrder({ ...today, createdAt: DateTime.now().minus({ days: 2 }) })
    const day = DateTime.now().setZone(zone).toISODate()!
    const owner = await fakes.ownerOf(shop)

    const response = await get(client, 'stats/sales', owner).qs({ from: day, to: day })
    const listed = await Promise.all(
      orderOutcomes.map(async (outcome) => {
        const list = `/admin/orders?outcome=${outcome}&from=${day}&to=${day}`
        return [outcome, (await new Visitor(owner).open(list)).props.meta.total]
      })
    )

    const { orders: sold, outcomes } = response.body().data
    assert.deepEqual(Object.fromEntries(listed), { sold, ...outcomes })
    assert.deepEqual(
      { sold, ...outcomes },
      { sold: 5, open: 3, delivered: 2, refused: 1, cancelled: 1 }
    )
  })

  test('Without days it is the last thirty, today included', async ({ client, assert }) => {
    const { storeId } = fakes.aShop()

    const response = await get(client, 'stats/sales', await orderStaff()).qs({ storeId })

    const { days } = response.body().data
    assert.lengthOf(days, 30)
    assert.equal(days.at(-1).date, DateTime.now().setZone(zone).toISODate())
  })

  for (const [what, query, field, rule] of [
    ['a day that does not exist', { from: '2026-02-30', to: '2026-03-02' }, 'from', 'date'],
    ['a moment', { from: '2026-02-01T10:00:00Z' }, 'from', 'regex'],
    ['an end before its beginning', { from: '2026-03-02', to: '2026-03-01' }, 'to', 'period_order'],
    ['367 days', { from: '2025-01-01', to: '2026-01-02' }, 'from', 'period_length'],
    ['an id that is none', { storeId: 'mine' }, 'storeId', 'uuid'],
    ['no store, asked by staff', {}, 'storeId', 'required'],
  ] as const) {
    test(`A period of ${what} is 422`, async ({ client, assert }) => {
      const ofAStore =
        'storeId' in query || what.startsWith('no store') ? {} : { storeId: randomUUID() }

      const response = await get(client, 'stats/sales', await orderStaff()).qs({
        ...ofAStore,
        ...query,
      })

      response.assertStatus(422)
      const [error] = response.body().errors
      assert.deepEqual([error.field, error.rule], [field, rule])
    })
  }

  test('A year of 366 days is taken', async ({ client }) => {
    const query = { storeId: randomUUID(), from: '2025-01-01', to: '2026-01-01' }

    const response = await get(client, 'stats/sales', await orderStaff()).qs(query)

    response.assertStatus(200)
  })

  test('An owner sees their own alone, a shopper none', async ({ client }) => {
    const mine = await fakes.ownerOf(fakes.aShop())
    const { storeId } = fakes.aShop()

    ;(await get(client, 'stats/sales', mine).qs({ storeId })).assertStatus(403)
    ;(await get(client, 'stats/sales', await someone()).qs({ storeId })).assertStatus(403)
  })
})
