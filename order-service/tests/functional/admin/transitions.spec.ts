import { test } from '@japa/runner'
import CommitStock from '#jobs/commit_stock'
import ReturnStock from '#jobs/return_stock'
import { waiting } from '#tests/support/jobs'
import { anOrder, storedOrder, type NewOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { orderStaff, someone, Fakes } from '#tests/support/fakes'

test.group('Moves from the panel', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('an order is confirmed, shipped and delivered, its cash collected', async ({ assert }) => {
    const { id, orderNumber, checkoutId } = await anOrder()
    const staff = await orderStaff('Salma Idrissi')
    const visitor = new Visitor(staff)
    const path = `/admin/orders/${orderNumber}`
    const parcel = { carrier: 'Amana', trackingNumber: 'LX 482 915 603 MA' }
    for (const [verb, body] of Object.entries({ confirm: {}, ship: parcel, deliver: {} })) {
      const response = await visitor.send(`${path}/${verb}`, body, { from: `${path}?view=to_ship` })
      assert.equal(response.status, 303)
      assert.equal(response.location, `${path}?view=to_ship`)
      const { flash } = await visitor.told()
      assert.match(flash.success, /^orders\.flash\./)
      assert.equal(flash.values.number, orderNumber)
    }
    const { order, status, payments, events } = await storedOrder(id)
    assert.equal(status, 'delivered')
    assert.containsSubset(order, parcel)
    assert.equal(payments[0].status, 'completed')
    assert.includeDeepMembers(events, [
      ['moved', 'pending', 'confirmed'],
      ['moved', 'confirmed', 'shipped'],
      ['moved', 'shipped', 'delivered'],
    ])
    assert.lengthOf(await waiting(CommitStock, checkoutId), 1)
    const moved = order.events.filter(({ type }) => type === 'moved')
    assert.isTrue(moved.every((event) => event.actorName === staff.name))
    assert.isTrue(moved.every((event) => event.actorRole === 'staff' && event.requestId))
  })

  test('an order that somebody moved meanwhile is not cancelled unseen', async ({ assert }) => {
    const { id } = await anOrder({ status: 'confirmed' })
    const path = `/admin/orders/${id}`
    const visitor = new Visitor(await orderStaff())
    const reason = 'Client injoignable'
    await visitor.send(`${path}/cancel`, { reason, seenAs: 'pending' }, { from: path })
    assert.isString((await visitor.told()).flash.error)
    assert.equal((await storedOrder(id)).status, 'confirmed')
    await visitor.send(`${path}/cancel`, { reason, seenAs: 'confirmed' }, { from: path })
    assert.equal((await storedOrder(id)).status, 'cancelled')
    await visitor.send(`${path}/cancel`, { reason, seenAs: 'confirmed' }, { from: path })
    assert.isString((await visitor.told()).flash.success)
  })

  test('a cancelled order keeps its reason; its money is given back or owed', async ({
    assert,
  }) => {
    const visitor = new Visitor(await orderStaff())
    for (const [refund, paid] of [
      [true, 'refunded'],
      [false, 'completed'],
    ] as const) {
      const { id } = await anOrder({ status: 'confirmed', payments: [{ status: 'completed' }] })
      const body = { reason: 'Client injoignable', refund }
      assert.equal((await visitor.send(`/admin/orders/${id}/cancel`, body)).status, 303)
      const { order, status, payments } = await storedOrder(id)
      assert.equal(status, 'cancelled')
      assert.equal(order.events.find(({ type }) => type === 'moved')?.reason, 'Client injoignable')
      assert.equal(payments[0].status, paid)
    }
  })

  test('a refused parcel comes back to stock where that is chosen', async ({ assert }) => {
    const visitor = new Visitor(await orderStaff())
    for (const restock of [true, false]) {
      const { id, checkoutId } = await anOrder({ status: 'shipped' })
      const body = { reason: 'Colis refusé', restock }
      assert.equal((await visitor.send(`/admin/orders/${id}/cancel`, body)).status, 303)
      const { order, status } = await storedOrder(id)
      assert.equal(status, 'cancelled')
      assert.equal(order.events.find(({ type }) => type === 'moved')?.restocked, restock)
      assert.lengthOf(await waiting(ReturnStock, checkoutId), restock ? 1 : 0)
    }
  })

  test('a cancellation without a reason says so at the field', async ({ assert }) => {
    const { id } = await anOrder()
    const visitor = new Visitor(await orderStaff())
    assert.equal((await visitor.send(`/admin/orders/${id}/cancel`, {})).status, 303)
    assert.properties((await visitor.told()).errors, ['reason'])
    assert.equal((await storedOrder(id)).status, 'pending')
  })

  test('a move that the state refuses flashes the reason and changes nothing', async ({
    assert,
  }) => {
    const unpaid = { payments: [] } satisfies NewOrder
    const refused: [string, NewOrder][] = [
      ['confirm', unpaid],
      ['confirm', { status: 'cancelled' }],
      ['ship', { status: 'pending' }],
      ['ship', { status: 'confirmed', reservationConfirmed: false }],
      ['deliver', { status: 'confirmed' }],
    ]
    const visitor = new Visitor(await orderStaff())
    for (const [verb, wanted] of refused) {
      const { id } = await anOrder(wanted)
      const before = await storedOrder(id)
      const from = `/admin/orders/${id}?view=to_ship`
      const answer = await visitor.send(`/admin/orders/${id}/${verb}`, {}, { from })
      assert.deepEqual([answer.status, answer.location], [303, from])
      const { flash } = await visitor.told()
      assert.isString(flash.error, verb)
      assert.isUndefined(flash.success)
      assert.deepEqual(await storedOrder(id).then(bare), bare(before))
    }
  })

  test('an owner ships, cancels and notes; everything else is for staff', async ({ assert }) => {
    const shop = fakes.aShop()
    const visitor = new Visitor(await fakes.ownerOf(shop))
    const own = (wanted: NewOrder) => anOrder({ storeId: shop.storeId, ...wanted })

    const shipped = await own({ status: 'confirmed' })
    await visitor.send(`/admin/orders/${shipped.id}/ship`, {})
    assert.equal((await storedOrder(shipped.id)).status, 'shipped')

    const cancelled = await own({})
    await visitor.send(`/admin/orders/${cancelled.id}/cancel`, { reason: 'Plus de stock' })
    assert.equal((await storedOrder(cancelled.id)).status, 'cancelled')

    const paid = { status: 'confirmed', payments: [{ status: 'completed' }] } as const
    for (const [verb, wanted, body] of [
      ['confirm', {}, {}],
      ['deliver', { status: 'shipped' }, {}],
      ['cancel', { status: 'shipped' }, { reason: 'Perdu' }],
      ['cancel', paid, { reason: 'Perdu', refund: true }],
    ] as [string, NewOrder, object][]) {
      const { id } = await own(wanted)
      const before = await storedOrder(id)
      await visitor.send(`/admin/orders/${id}/${verb}`, body)
      assert.isString((await visitor.told()).flash.error, verb)
      assert.deepEqual(await storedOrder(id).then(bare), bare(before))
    }
  })

  test('strangers change nothing', async ({ assert }) => {
    const shopper = await someone()
    const { id } = await anOrder({ userId: shopper.id })
    for (const person of [shopper, await fakes.ownerOf(fakes.aShop())]) {
      const visitor = new Visitor(person)
      for (const verb of ['confirm', 'ship', 'deliver', 'cancel', 'notes', 'payments']) {
        const body = { reason: 'x', text: 'x', amount: '1.00', paymentMethod: 'cod' }
        await visitor.send(`/admin/orders/${id}/${verb}`, body, { key: 'strangers' })
      }
    }
    const { status, events, payments } = await storedOrder(id)
    assert.deepEqual([status, events.length, payments.length], ['pending', 1, 1])
  })

  test('a form without its CSRF token is not taken', async ({ assert }) => {
    const { id } = await anOrder()
    const response = await new Visitor(await orderStaff()).send(
      `/admin/orders/${id}/confirm`,
      {},
      { token: 'stolen' }
    )
    assert.equal(response.status, 303)
    assert.equal((await storedOrder(id)).status, 'pending')
  })

  test('a note stands in the timeline', async ({ assert }) => {
    const { id } = await anOrder()
    const visitor = new Visitor(await orderStaff())
    await visitor.send(`/admin/orders/${id}/notes`, { text: 'Livrer après 17 h' })
    const { order } = await storedOrder(id)
    const note = order.events.find(({ type }) => type === 'note')
    assert.equal(note?.reason, 'Livrer après 17 h')
    await visitor.send(`/admin/orders/${id}/notes`, { text: '   ' })
    assert.properties((await visitor.told()).errors, ['text'])
  })
})

type Stored = Awaited<ReturnType<typeof storedOrder>>

function bare({ order, status, payments, events }: Stored) {
  return { status, payments, events, updatedAt: order.updatedAt.toISO() }
}
