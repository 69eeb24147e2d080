import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { anOrder, aPhone } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { orderStaff, someone, Fakes } from '#tests/support/fakes'

test.group('The page of an order', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('opens by number and by id, with timeline and what may be done', async ({ assert }) => {
    const order = await anOrder()
    const visitor = new Visitor(await orderStaff())
    for (const name of [order.orderNumber, order.id]) {
      const response = await visitor.open(`/admin/orders/${name}`)
      assert.equal(response.status, 200)
      assert.equal(response.component, 'orders/show')
      const props = response.props
      assert.equal(props.order.id, order.id)
      assert.lengthOf(props.order.payments, 1)
      assert.deepEqual(
        props.order.timeline.map(({ type }: any) => type),
        ['placed']
      )
      assert.deepEqual(props.order.can, {
        cancel: true,
        confirm: true,
        ship: false,
        deliver: false,
        pay: true,
        refund: false,
        sendProof: false,
      })
      assert.isTrue(props.mayHandleMoney)
    }
  })

  test('shows staff the rest of the checkout and what else the person bought', async ({
    assert,
  }) => {
    const phone = aPhone()
    const checkoutId = randomUUID()
    const order = await anOrder({ phone, checkoutId })
    const sibling = await anOrder({ phone, checkoutId })
    const earlier = await anOrder({
      phone,
      status: 'delivered',
      payments: [{ status: 'completed' }],
    })
    const visitor = new Visitor(await orderStaff())
    const props = (await visitor.open(`/admin/orders/${order.id}`)).props
    assert.deepEqual(
      props.siblings.map(({ id }: any) => id),
      [sibling.id]
    )
    assert.deepEqual(
      props.buyer.latest.map(({ id }: any) => id),
      [earlier.id]
    )
    assert.containsSubset(props.buyer, { orders: 1, delivered: 1, refused: 0 })
  })

  test('keeps from an owner what other stores sold and what is only for staff to do', async ({
    assert,
  }) => {
    const shop = fakes.aShop()
    const phone = aPhone()
    const shared = { phone, checkoutId: randomUUID() }
    const order = await anOrder({ ...shared, storeId: shop.storeId })
    await anOrder(shared)
    await anOrder({ phone, status: 'delivered', payments: [{ status: 'completed' }] })
    const visitor = new Visitor(await fakes.ownerOf(shop))
    const props = (await visitor.open(`/admin/orders/${order.id}`)).props
    assert.deepEqual(props.siblings, [])
    assert.containsSubset(props.buyer, { orders: 0, delivered: 0, block: null })
    assert.deepEqual(props.buyer.latest, [])
    assert.isFalse(props.mayHandleMoney)
    assert.containsSubset(props.order.can, { cancel: true, confirm: false, pay: false })
  })

  test('knows its place in the list it was opened from', async ({ assert }) => {
    const shop = fakes.aShop()
    const { storeId } = shop
    const made = []
    for (const minute of [1, 2, 3]) {
      made.push(await anOrder({ storeId, createdAt: DateTime.now().plus({ minutes: minute }) }))
    }
    await anOrder({ storeId, status: 'cancelled', payments: [] })
    const [first, second, third] = made.map(({ orderNumber }) => orderNumber)
    const visitor = new Visitor(await fakes.ownerOf(shop))
    const page = await visitor.open(`/admin/orders/${second}?view=to_confirm`)
    const { position, view } = page.props
    assert.equal(view, 'to_confirm')
    assert.deepEqual(position, { index: 2, total: 3, previous: first, next: third })
  })

  test('is not there for another store’s owner nor under an id that is none', async ({
    assert,
  }) => {
    const order = await anOrder()
    const owner = new Visitor(await fakes.ownerOf(fakes.aShop()))
    assert.equal((await owner.open(`/admin/orders/${order.id}`)).status, 404)
    const staff = new Visitor(await orderStaff())
    for (const name of [randomUUID(), 'nonsense', 'ZZZZ-ZZZZ']) {
      const response = await staff.open(`/admin/orders/${name}`)
      assert.equal(response.status, 404)
      assert.equal(response.component, 'errors/problem')
    }
  })

  test('is closed to the shopper whose order it is', async ({ assert }) => {
    const shopper = await someone()
    const order = await anOrder({ userId: shopper.id })
    const response = await new Visitor(shopper).open(`/admin/orders/${order.id}`)
    assert.equal(response.status, 403)
  })

  test('is 404 for an owner who bought it elsewhere', async ({ assert }) => {
    const owner = await fakes.ownerOf(fakes.aShop())
    const order = await anOrder({ userId: owner.id })
    assert.equal((await new Visitor(owner).open(`/admin/orders/${order.id}`)).status, 404)
  })
})
