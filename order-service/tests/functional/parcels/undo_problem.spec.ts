import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import SendMessages from '#jobs/send_messages'
import { run } from '#tests/support/jobs'
import { givenAMailServer, letThemBeDue, messageOf } from '#tests/support/messages'
import { storedOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { aParcel, parcelEvents } from '#tests/support/parcels'
import { Fakes, orderStaff } from '#tests/support/fakes'

test.group('Taking back a problem that was reported by mistake', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  /** Reports a problem, and gives what the page offers to undo it with. */
  async function report(staff: Visitor, orderNumber: string, seenEvents = 0) {
    const path = `/admin/orders/${orderNumber}`
    await staff.send(`${path}/problem`, { problem: 'refused', seenEvents }, { from: path })
    const { undo } = (await staff.told()).flash
    return () => staff.send(undo.url, undo.data, { from: path })
  }

  /** A parcel whose buyer has an e-mail and was told of all before. */
  async function aToldParcel() {
    const parcel = await aParcel()
    await db
      .from('messages')
      .where('order_id', parcel.id)
      .update({ status: 'skipped', error: 'test' })
    fakes.storefront.writesTo(parcel.userId!, 'buyer@rahba.test')
    return parcel
  }

  test('The problem is gone, its buyer is told nothing, and the timeline keeps both', async ({
    assert,
    cleanup,
  }) => {
    const server = await givenAMailServer(cleanup)
    const { id, orderNumber } = await aToldParcel()
    const staff = new Visitor(await orderStaff())

    const undo = await report(staff, orderNumber)
    await run(SendMessages)
    await undo()

    assert.equal((await staff.told()).flash.success, 'orders.flash.problemUndone')
    assert.isNull((await storedOrder(id)).order.parcelProblem)
    const events = await parcelEvents(id)
    assert.deepEqual(
      events.map(({ to }) => to),
      ['refused', 'problem_undone']
    )
    const { status, error } = await messageOf(id, 'problem')
    assert.deepEqual([status, error], ['skipped', 'undone'])
    await letThemBeDue(id)
    await run(SendMessages)
    assert.isEmpty(server.taken)
  })

  test('Nobody undoes it: the buyer is told once the minute is over', async ({
    assert,
    cleanup,
  }) => {
    const server = await givenAMailServer(cleanup)
    const { id, orderNumber } = await aToldParcel()
    await report(new Visitor(await orderStaff()), orderNumber)
    const { createdAt, nextAttemptAt } = await messageOf(id, 'problem')
    assert.equal(nextAttemptAt.diff(createdAt).as('seconds'), 60)

    await letThemBeDue(id)
    await run(SendMessages)

    assert.lengthOf(server.taken, 1)
  })

  test('The problem before it stands again', async ({ assert }) => {
    const { id, orderNumber } = await aParcel({ problem: 'postponed' })
    const staff = new Visitor(await orderStaff())

    const undo = await report(staff, orderNumber, 1)
    await undo()

    assert.equal((await storedOrder(id)).order.parcelProblem, 'postponed')
  })

  for (const [title, happens] of [
    [
      'its buyer was told',
      (id: string) =>
        db.from('messages').where({ order_id: id, kind: 'problem' }).update({
          status: 'sending',
          claimed_at: new Date(),
        }),
    ],
    [
      'something followed it',
      (id: string) =>
        db.table('order_events').insert({
          ...{ order_id: id, type: 'parcel', to_status: 'call_again', actor_role: 'staff' },
        }),
    ],
    [
      'its order was cancelled',
      (id: string) => db.from('orders').where('id', id).update({ status: 'cancelled' }),
    ],
  ] as const) {
    test(`Once ${title}, it stays`, async ({ assert }) => {
      const { id, orderNumber } = await aParcel()
      const staff = new Visitor(await orderStaff())
      const undo = await report(staff, orderNumber)

      await happens(id)
      await undo()

      assert.equal((await staff.told()).flash.success, 'orders.flash.problemStays')
      assert.equal((await storedOrder(id)).order.parcelProblem, 'refused')
    })
  }

  test('The page offers it to whoever reported it', async ({ assert }) => {
    const { orderNumber } = await aParcel()
    const path = `/admin/orders/${orderNumber}`
    const salma = new Visitor(await orderStaff('Salma'))
    const karim = new Visitor(await orderStaff('Karim'))
    const isOffered = async (visitor: Visitor) => (await visitor.open(path)).props.parcel.mayUndo

    const undo = await report(salma, orderNumber)

    assert.deepEqual([await isOffered(salma), await isOffered(karim)], [true, false])
    await undo()
    assert.isFalse(await isOffered(salma))
  })

  test('A colleague takes back nothing of it, and twice is once', async ({ assert }) => {
    const { id, orderNumber } = await aParcel()
    const salma = new Visitor(await orderStaff('Salma'))
    const karim = new Visitor(await orderStaff('Karim'))
    await report(salma, orderNumber)
    const path = `/admin/orders/${orderNumber}/problem/undo`

    await karim.send(path)
    assert.equal((await storedOrder(id)).order.parcelProblem, 'refused')
    await Promise.all([1, 2].map(() => salma.send(path)))

    assert.isNull((await storedOrder(id)).order.parcelProblem)
    assert.lengthOf(await parcelEvents(id), 2)
  })
})
