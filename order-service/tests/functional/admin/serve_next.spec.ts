import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { anOrder, type NewOrder } from '#tests/support/orders'
import { closeOrders, contactsOf, holdsOf, longAgo } from '#tests/support/desk'
import { Visitor } from '#tests/support/panel'
import { orderStaff, someone, Fakes } from '#tests/support/fakes'

const desk = '/admin/orders/desk'

test.group('Serving the next order to call', (group) => {
  let fakes: Fakes
  let made: string[] = []
  group.each.setup(() => {
    fakes = new Fakes()
    const restore = fakes.install()
    return async () => {
      restore()
      await closeOrders(made)
      made = []
    }
  })

  async function aCall(days: number, wanted: NewOrder = {}) {
    const order = await anOrder({ createdAt: longAgo(days), ...wanted })
    made.push(order.id)
    return order
  }
  const at = (location: string | null) => location?.split('/').at(-1)

  test('The order that has waited longest is given and held for five minutes', async ({
    assert,
  }) => {
    const later = await aCall(2)
    const first = await aCall(1)
    const staff = await orderStaff('Nadia Squalli')

    const answer = await new Visitor(staff).send(desk)

    assert.equal(answer.status, 303)
    assert.equal(answer.location, `${desk}/${first.orderNumber}`)
    const [hold] = await holdsOf(first.id)
    assert.containsSubset(hold, { user_id: staff.id, user_name: 'Nadia Squalli' })
    const minutes = (hold.until.getTime() - Date.now()) / 60_000
    assert.closeTo(minutes, 5, 0.5)
    assert.isEmpty(await holdsOf(later.id))
  })

  test('People who ask at the same moment are given different orders', async ({ assert }) => {
    for (let day = 0; day < 6; day++) await aCall(day)
    const visitors = await Promise.all(
      Array.from({ length: 6 }, async (_, n) => new Visitor(await orderStaff(`Person ${n}`)))
    )
    for (const visitor of visitors) await visitor.open('/admin/orders')

    const answers = await Promise.all(visitors.map((visitor) => visitor.send(desk)))

    const given = answers.map(({ location }) => at(location))
    assert.equal(new Set(given).size, 6)
  })

  test('What somebody has open is given to nobody else', async ({ assert }) => {
    const first = await aCall(1)
    const second = await aCall(2)
    const [one, other] = [new Visitor(await orderStaff('A')), new Visitor(await orderStaff('B'))]
    await one.open(`/admin/orders/${first.orderNumber}`)
    await one.hold(first.orderNumber)

    const answer = await other.send(desk)

    assert.equal(at(answer.location), second.orderNumber)
  })

  test('A hold that ran out is given to the next', async ({ assert }) => {
    const order = await aCall(1)
    await new Visitor(await orderStaff('A')).send(desk)
    await db
      .from('order_holds')
      .where('order_id', order.id)
      .update({ until: new Date(0) })

    const answer = await new Visitor(await orderStaff('B')).send(desk)

    assert.equal(at(answer.location), order.orderNumber)
  })

  test('Who asks again without an outcome is given the same order', async ({ assert }) => {
    const first = await aCall(1)
    const visitor = new Visitor(await orderStaff('A'))
    await visitor.send(desk)

    const again = await visitor.send(desk)

    assert.equal(at(again.location), first.orderNumber)
    assert.lengthOf(await holdsOf(first.id), 1)
  })

  test('Skipping puts an order back for ten minutes and gives the next one', async ({ assert }) => {
    const first = await aCall(1)
    const second = await aCall(2)
    const third = await aCall(3)
    const visitor = new Visitor(await orderStaff('A'))
    await visitor.send(desk)

    const answer = await visitor.send(`/admin/orders/${first.orderNumber}/skip`)
    const other = await new Visitor(await orderStaff('B')).send(desk)

    assert.equal(at(answer.location), second.orderNumber)
    assert.equal(at(other.location), third.orderNumber)
    const [hold] = await holdsOf(first.id)
    assert.isTrue(hold.is_skipped)
    assert.closeTo((hold.until.getTime() - Date.now()) / 60_000, 10, 0.5)
  })

  test('A skip is taken back by opening the order again', async ({ assert }) => {
    const first = await aCall(1)
    await aCall(2)
    const visitor = new Visitor(await orderStaff('A'))
    await visitor.send(desk)
    const answer = await visitor.send(`/admin/orders/${first.orderNumber}/skip`)
    const { undo } = (await visitor.follow(answer)).props.flash as any

    const page = await visitor.open(undo.url)
    await visitor.hold(first.orderNumber)

    assert.equal(undo.method, 'get')
    assert.equal(page.props.order.orderNumber, first.orderNumber)
    const [hold] = await holdsOf(first.id)
    assert.isFalse(hold.is_skipped)
  })

  test('An outcome ends the hold, and the order waits for its next date', async ({ assert }) => {
    const first = await aCall(1, { confirmBy: DateTime.now().plus({ hours: 1 }) })
    const second = await aCall(2)
    const visitor = new Visitor(await orderStaff('A'))
    await visitor.send(desk)
    const page = `/admin/orders/${first.orderNumber}`

    await visitor.send(
      `${page}/contacts`,
      { channel: 'call', outcome: 'no_answer' },
      { from: page }
    )
    const next = await visitor.send(desk)

    assert.lengthOf(await contactsOf(first.id), 1)
    assert.isEmpty(await holdsOf(first.id))
    assert.equal(at(next.location), second.orderNumber)
  })

  for (const [title, wanted] of [
    ['a transfer', { method: 'bank_transfer' }],
    ['a confirmed order', { status: 'confirmed' }],
  ] as [string, NewOrder][]) {
    test(`${title} is not called about`, async ({ assert }) => {
      const left = await aCall(1, wanted)
      const order = await aCall(2)

      const answer = await new Visitor(await orderStaff()).send(desk)

      assert.equal(at(answer.location), order.orderNumber)
      assert.isEmpty(await holdsOf(left.id))
    })
  }

  test('The page of the desk shows the queue, the order and who else has it open', async ({
    assert,
  }) => {
    const order = await aCall(1)
    const [one, other] = [
      new Visitor(await orderStaff('A')),
      new Visitor(await orderStaff('Nadia')),
    ]
    await other.open('/admin/orders')
    await other.hold(order.orderNumber)

    const { component, props } = await one.open(`${desk}/${order.orderNumber}`)

    assert.equal(component, 'desk/show')
    assert.equal(props.order.orderNumber, order.orderNumber)
    assert.equal(props.queue[0].orderNumber, order.orderNumber)
    assert.deepEqual(props.openedBy, ['Nadia'])
    assert.equal(props.order.locale, 'fr')
  })

  test('Two people on one order see each other until one leaves', async ({ assert }) => {
    const order = await aCall(1)
    const [one, other] = [new Visitor(await orderStaff('A')), new Visitor(await orderStaff('B'))]

    await one.hold(order.orderNumber)
    const seen = await other.hold(order.orderNumber)
    await other.leave(order.orderNumber)
    const left = await one.hold(order.orderNumber)

    assert.deepEqual([seen.others, left.others], [['A'], []])
  })

  test('Owners and shoppers are given no order and hold none', async ({ assert }) => {
    const shop = fakes.aShop()
    const order = await aCall(1, { storeId: shop.storeId })
    for (const person of [await fakes.ownerOf(shop), await someone()]) {
      const visitor = new Visitor(person)
      const answer = await visitor.send(desk)
      assert.notInclude(answer.location ?? '', order.orderNumber)
      assert.notEqual((await visitor.hold(order.orderNumber)).status, 200)
    }
    assert.isEmpty(await holdsOf(order.id))
  })
})
