import { test } from '@japa/runner'
import Order from '#models/order'
import { anOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { orderStaff, Fakes } from '#tests/support/fakes'

const hostile = '<!--<script> \u2028'

test.group('The data of the order panel', (group) => {
  group.each.setup(() => new Fakes().install())

  test('A name, an address and an error that look like markup reach the page as text', async ({
    assert,
  }) => {
    const order = await anOrder({ recipientName: hostile })
    const address = { ...order.shippingAddress, street: hostile, landmark: hostile }
    await Order.query().where('id', order.id).update({ shipping_address: address })
    const visitor = new Visitor(await orderStaff(hostile))
    await visitor.send(`/admin/orders/${order.id}/payments`, {
      amount: hostile,
      paymentMethod: 'x',
    })

    const { status, script } = await visitor.document(`/admin/orders/${order.id}`)

    assert.equal(status, 200)
    assert.notMatch(script, /[<\u2028]/)
    const { props } = JSON.parse(script)
    assert.equal(props.order.shippingAddress.recipientName, hostile)
    assert.equal(props.order.shippingAddress.street, hostile)
    assert.equal(props.user.name, hostile)
    assert.isNotEmpty(props.errors)
  })

  test('A search for markup reaches the list as text', async ({ assert }) => {
    const visitor = new Visitor(await orderStaff())

    const { status, script } = await visitor.document(
      `/admin/orders?q=${encodeURIComponent('<!--<script>')}`
    )

    assert.equal(status, 200)
    assert.notInclude(script, '<')
    assert.equal(JSON.parse(script).component, 'orders/index')
  })
})
