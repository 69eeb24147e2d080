import { test } from '@japa/runner'
import Order from '#models/order'
import Payment from '#models/payment'
import { anOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { orderStaff, Fakes } from '#tests/support/fakes'

const list = '/admin/orders'

test.group('A page of the order panel that refreshes by itself', (group) => {
  group.each.setup(() => new Fakes().install())

  for (const page of ['list', 'order']) {
    test(`A refresh of the ${page} is 304 without a body until something of it changed`, async ({
      assert,
    }) => {
      const order = await anOrder()
      const path = page === 'list' ? list : `${list}/${order.id}`
      const visitor = new Visitor(await orderStaff())
      await visitor.open(path)
      const first = await visitor.refresh(path)

      const second = await visitor.refresh(path, first.etag!)
      await Order.query().where('id', order.id).update({ status: 'confirmed' })
      const third = await visitor.refresh(path, first.etag!)

      assert.equal(first.status, 200)
      assert.deepEqual([second.status, second.text], [304, ''])
      assert.equal(third.status, 200)
      assert.notEqual(third.etag, first.etag)
      assert.include(third.text, 'confirmed')
    })
  }

  test('A payment that came changes the list, though nobody wrote to the order itself', async ({
    assert,
  }) => {
    const { id } = await anOrder()
    const visitor = new Visitor(await orderStaff())
    await visitor.open(list)
    const { etag } = await visitor.refresh(list)
    assert.equal((await visitor.refresh(list, etag!)).status, 304)

    await Payment.query().where('order_id', id).update({ status: 'completed' })

    assert.equal((await visitor.refresh(list, etag!)).status, 200)
  })

  test('A refresh leaves the messages of a form to the visit that follows it', async ({
    assert,
  }) => {
    const order = await anOrder()
    const visitor = new Visitor(await orderStaff())
    await visitor.open(list)
    await visitor.send(`${list}/${order.id}/confirm`)

    const { cookies } = await visitor.refresh(list)

    assert.isEmpty(cookies)
    assert.isString((await visitor.told()).flash.success)
  })

  test('A refresh of a page that the person may not open is refused', async ({ assert }) => {
    const visitor = new Visitor(null)

    const { status } = await visitor.refresh(list)

    assert.equal(status, 401)
  })
})
