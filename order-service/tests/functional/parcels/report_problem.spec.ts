import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { orderStatuses, parcelProblems } from '@marketplace/shared/contracts/orders'
import { aShopper } from '#tests/support/checkout'
import { storedOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { aParcel, parcelEvents } from '#tests/support/parcels'
import { Fakes, orderStaff } from '#tests/support/fakes'

test.group('Reporting what holds up a parcel', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  for (const problem of parcelProblems) {
    test(`Staff report “${problem}”: the order stays shipped, with the problem and its event`, async ({
      assert,
    }) => {
      const { id, orderNumber } = await aParcel()
      const staff = new Visitor(await orderStaff())

      const body = { problem, note: 'Vu avec le livreur', seenEvents: 0 }
      const response = await staff.send(`/admin/orders/${orderNumber}/problem`, body)

      assert.equal(response.status, 303)
      assert.equal((await staff.told()).flash.success, 'orders.flash.problemNoted')
      const { order, status } = await storedOrder(id)
      assert.deepEqual([status, order.parcelProblem], ['shipped', problem])
      assert.deepEqual(await parcelEvents(id), [
        { to: problem, reason: 'Vu avec le livreur', role: 'staff' },
      ])
    })
  }

  for (const status of orderStatuses.filter((one) => one !== 'shipped')) {
    test(`A parcel of an order that is ${status} has no problem to report`, async ({ assert }) => {
      const { id } = await aParcel({ status })
      const staff = new Visitor(await orderStaff())

      await staff.send(`/admin/orders/${id}/problem`, { problem: 'lost', seenEvents: 0 })

      assert.isString((await staff.told()).flash.error)
      assert.isNull((await storedOrder(id)).order.parcelProblem)
      assert.isEmpty(await parcelEvents(id))
    })
  }

  test('The owner of the store reports one; the owner of another store is told that there is no such order', async ({
    assert,
  }) => {
    const shop = fakes.aShop()
    const { id } = await aParcel({ storeId: shop.storeId })
    const body = { problem: 'refused', seenEvents: 0 }
    const stranger = new Visitor(await fakes.ownerOf(fakes.aShop('Autre')))
    await stranger.send(`/admin/orders/${id}/problem`, body)
    assert.isEmpty(await parcelEvents(id))

    const owner = new Visitor(await fakes.ownerOf(shop))
    await owner.send(`/admin/orders/${id}/problem`, body)

    assert.deepEqual(await parcelEvents(id), [{ to: 'refused', reason: null, role: 'owner' }])
  })

  test('Its shopper reports nothing', async ({ assert }) => {
    const shopper = await aShopper(fakes)
    const { id } = await aParcel({ userId: shopper.id })

    const visitor = new Visitor(shopper)
    await visitor.send(`/admin/orders/${id}/problem`, { problem: 'lost', seenEvents: 0 })

    assert.isEmpty(await parcelEvents(id))
  })

  test('Sent twice at once, it counts once', async ({ assert }) => {
    const { id } = await aParcel()
    const staff = await orderStaff()
    const body = { problem: 'unreachable', seenEvents: 0 }

    await Promise.all(
      [1, 2, 3].map(() => new Visitor(staff).send(`/admin/orders/${id}/problem`, body))
    )

    assert.lengthOf(await parcelEvents(id), 1)
  })

  test('Of two people who report different things at once, the second is told', async ({
    assert,
  }) => {
    const { id } = await aParcel()
    const visitors = [
      new Visitor(await orderStaff('Salma')),
      new Visitor(await orderStaff('Karim')),
    ]
    const problems = ['refused', 'lost']

    await Promise.all(
      visitors.map((visitor, at) =>
        visitor.send(`/admin/orders/${id}/problem`, { problem: problems[at], seenEvents: 0 })
      )
    )

    const told = await Promise.all(visitors.map((visitor) => visitor.told()))
    assert.lengthOf(
      told.filter(({ flash }) => flash.error),
      1
    )
    const [event, ...more] = await parcelEvents(id)
    assert.isEmpty(more)
    assert.equal((await storedOrder(id)).order.parcelProblem, event!.to)
  })

  test('The database refuses a problem of a parcel that has not left', async ({ assert }) => {
    const { id } = await aParcel({ status: 'confirmed' })

    const write = () => db.from('orders').where('id', id).update({ parcel_problem: 'lost' })

    await assert.rejects(write, /orders_problem_of_parcel/)
  })

  test('A delivered parcel has no problem any more', async ({ assert }) => {
    const { id } = await aParcel({ problem: 'postponed' })

    await new Visitor(await orderStaff()).send(`/admin/orders/${id}/deliver`)

    const { order, status } = await storedOrder(id)
    assert.deepEqual([status, order.parcelProblem], ['delivered', null])
  })

  for (const body of [{ problem: 'eaten', seenEvents: 0 }, { problem: 'lost' }, {}]) {
    test(`A report of ${JSON.stringify(body)} is refused`, async ({ assert }) => {
      const { id } = await aParcel()
      const staff = new Visitor(await orderStaff())

      await staff.send(`/admin/orders/${id}/problem`, body)

      assert.isNotEmpty((await staff.told()).errors)
      assert.isEmpty(await parcelEvents(id))
    })
  }
})
