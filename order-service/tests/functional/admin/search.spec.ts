import { test } from '@japa/runner'
import { randomInt } from 'node:crypto'
import Order from '#models/order'
import OrderItem from '#models/order_item'
import { matching } from '#queries/list_orders'
import { anOrder } from '#tests/support/orders'
import { orderStaff, someone, Fakes } from '#tests/support/fakes'
import { Visitor } from '#tests/support/panel'

const path = (q: string) => `/admin/orders/search?q=${encodeURIComponent(q)}`

test.group('The search over everything', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  /** An order of which every part is its own, so that no other test's is found. */
  async function anUnmistakableOrder() {
    const code = String(randomInt(1e8, 1e9))
    const shop = fakes.aShop(`Dar ${code}`)
    const order = await anOrder({
      ...shop,
      total: `${code.slice(0, 6)}.07`,
      recipientName: `Zineb N${code}`,
      phone: `+2126${code.slice(1)}`,
      payments: [{ transactionId: `VIR ${code}`, paymentMethod: 'bank_transfer' }],
    })
    await Order.query()
      .where('id', order.id)
      .update({ tracking_number: `EE-${code}-MA` })
    await OrderItem.query()
      .where('order_id', order.id)
      .update({ sku: `TAJ-${code}` })
    return { order, code, shop }
  }

  test('An order is found by each of its codes, however it is typed', async ({ assert }) => {
    const { order, code } = await anUnmistakableOrder()
    const visitor = new Visitor(await orderStaff())
    for (const q of [
      order.orderNumber,
      order.orderNumber.replace('-', '').toLowerCase(),
      `zineb n${code}`,
      `06${code.slice(1)}`,
      `ee ${code} ma`,
      `EE${code}MA`,
      `vir-${code}`,
      `taj${code}`,
      `TAJ–${code}`,
      `${code.slice(0, 6)},07`,
      `${code.slice(0, 3)} ${code.slice(3, 6)}.07`,
    ]) {
      const found = await visitor.json(path(q))
      assert.deepEqual(
        found.orders.map(({ orderNumber }: any) => orderNumber),
        [order.orderNumber],
        q
      )
    }
  })

  test('The list finds what the box finds', async ({ assert }) => {
    const { order, code } = await anUnmistakableOrder()
    const visitor = new Visitor(await orderStaff())

    const { props } = await visitor.open(`/admin/orders?q=taj-${code}`)

    assert.deepEqual(
      props.orders.map(({ orderNumber }: any) => orderNumber),
      [order.orderNumber]
    )
  })

  test('A queue finds the same by common words, which are compared one by one', async ({
    assert,
  }) => {
    const { order, code, shop } = await anUnmistakableOrder()
    await anOrder({ ...shop, recipientName: 'Omar Benjelloun' })
    const filter = { view: 'to_confirm', q: `zineb n${code}` } as const

    const found = await Promise.all(
      [false, true].map((areWordsCommon) =>
        matching({ role: 'owner', ...shop }, { ...filter, areWordsCommon }).select('id')
      )
    )

    assert.deepEqual(found, [[{ id: order.id }], [{ id: order.id }]])
  })

  test('A code that stands in another view says in which', async ({ assert }) => {
    const { order, code } = await anUnmistakableOrder()
    const visitor = new Visitor(await orderStaff())

    const { props } = await visitor.open(`/admin/orders?view=delivered&q=taj-${code}`)

    assert.isEmpty(props.orders)
    assert.includeDeepMembers(props.elsewhere, [{ view: 'to_confirm', count: 1 }])
    assert.equal(order.status, 'pending')
  })

  test('An amount that stands in the beginning of every mobile finds what costs so much', async ({
    assert,
  }) => {
    const shop = fakes.aShop()
    const numbers = { recipientName: 'Zineb', phone: '+212655443388' }
    const costly = await anOrder({ ...shop, ...numbers, total: '126.00' })
    await anOrder({ ...shop, ...numbers, total: '89.00' })

    const owner = new Visitor(await fakes.ownerOf(shop))
    const found = await owner.json(path('126'))

    assert.deepEqual(
      found.orders.map(({ orderNumber }: any) => orderNumber),
      [costly.orderNumber]
    )
  })

  test('A store is found by a part of its name', async ({ assert }) => {
    const { code, shop } = await anUnmistakableOrder()

    const found = await new Visitor(await orderStaff()).json(path(`dar ${code.slice(0, 6)}`))

    assert.deepEqual(found.stores, [{ storeId: shop.storeId, name: shop.storeName, nameAr: null }])
  })

  test('A store that was renamed is found by the name in its last order alone', async ({
    assert,
  }) => {
    const { code, shop } = await anUnmistakableOrder()
    const storeName = `Maison ${code}`
    await anOrder({ storeId: shop.storeId, storeName })

    const staff = new Visitor(await orderStaff())
    const [found, before] = [
      await staff.json(path(`maison ${code}`)),
      await staff.json(path(`dar ${code}`)),
    ]

    assert.deepEqual(found.stores, [{ storeId: shop.storeId, name: storeName, nameAr: null }])
    assert.isEmpty(before.stores)
  })

  test('An owner finds nothing of another store, by no code', async ({ assert }) => {
    const { order, code } = await anUnmistakableOrder()
    const owner = new Visitor(await fakes.ownerOf(fakes.aShop()))
    for (const q of [order.orderNumber, `taj-${code}`, `vir ${code}`, `dar ${code}`]) {
      const found = await owner.json(path(q))
      assert.deepEqual([found.orders, found.stores], [[], []], q)
    }
  })

  test('A shopper is not let in, and too short a word is refused', async ({ assert }) => {
    const shopper = await new Visitor(await someone()).open(path('tajine'))
    const short = await new Visitor(await orderStaff()).open(path('t'))

    assert.equal(shopper.status, 403)
    assert.equal(short.status, 422)
  })
})
