import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { anOrder, storedOrder, type NewOrder } from '#tests/support/orders'
import { get, post, tally } from '#tests/support/calls'
import { contactsOf } from '#tests/support/desk'
import { Visitor } from '#tests/support/panel'
import { orderStaff, someone, Fakes } from '#tests/support/fakes'
import {
  contactChannels,
  contactOutcomes,
  orderStatuses,
  type OrderStatus,
} from '@marketplace/shared/contracts/orders'

const noAnswer = { channel: 'call', outcome: 'no_answer' }
const inHours = (hours: number) => DateTime.now().plus({ hours }).toUTC().toISO()!

const expected: Record<'shopper' | 'owner' | 'staff', Record<OrderStatus, number>> = {
  shopper: { pending: 403, confirmed: 403, shipped: 403, delivered: 403, cancelled: 403 },
  owner: { pending: 403, confirmed: 403, shipped: 403, delivered: 403, cancelled: 403 },
  staff: { pending: 201, confirmed: 201, shipped: 201, delivered: 409, cancelled: 409 },
}

test.group('Contacts of the desk with a buyer', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  for (const role of ['shopper', 'owner', 'staff'] as const) {
    for (const status of orderStatuses) {
      test(`${role} keeps a contact of a ${status} order: ${expected[role][status]}`, async ({
        client,
        assert,
      }) => {
        const shop = fakes.aShop()
        const people = {
          shopper: await someone(),
          owner: await fakes.ownerOf(shop),
          staff: await orderStaff(),
        }
        const payments: NewOrder['payments'] =
          status === 'delivered' ? [{ status: 'completed' }] : [{}]
        const order = await anOrder({
          ...{ userId: people.shopper.id, storeId: shop.storeId, status, payments },
        })
        const before = await storedOrder(order.id)

        const response = await post(client, `orders/${order.id}/contacts`, people[role], noAnswer)

        response.assertStatus(expected[role][status])
        const rows = await contactsOf(order.id)
        const after = await storedOrder(order.id)
        if (response.status() === 201) {
          assert.lengthOf(rows, 1)
          assert.deepEqual(after.events.at(-1), ['contact', 'call', 'no_answer'])
        } else {
          assert.isEmpty(rows)
          assert.deepEqual(after.order.toJSON(), before.order.toJSON())
        }
      })
    }
  }

  test('A contact that is sent twice under one key is kept once, with the first response', async ({
    client,
    assert,
  }) => {
    const [{ id }, staff, key] = [await anOrder(), await orderStaff(), randomUUID()]
    const path = `orders/${id}/contacts`

    const responses = await Promise.all([
      post(client, path, staff, noAnswer, key),
      post(client, path, staff, noAnswer, key),
    ])
    const other = await post(client, path, staff, { ...noAnswer, outcome: 'busy' }, key)

    assert.deepEqual(tally(responses), { 201: 2 })
    assert.deepEqual(responses[0]!.body(), responses[1]!.body())
    assert.lengthOf(
      responses.filter((response) => response.header('idempotent-replayed') === 'true'),
      1
    )
    other.assertStatus(422)
    assert.lengthOf(await contactsOf(id), 1)
  })

  test('A contact that was refused leaves its key free', async ({ client, assert }) => {
    const [{ id }, staff, key] = [await anOrder(), await orderStaff(), randomUUID()]
    const tooLate = { channel: 'call', outcome: 'callback', nextAt: inHours(24 * 30) }

    const refused = await post(client, `orders/${id}/contacts`, staff, tooLate, key)
    const taken = await post(client, `orders/${id}/contacts`, staff, noAnswer, key)

    refused.assertStatus(422)
    taken.assertStatus(201)
    assert.lengthOf(await contactsOf(id), 1)
  })

  test('Without a key each contact counts', async ({ client, assert }) => {
    const [{ id }, staff] = [await anOrder(), await orderStaff()]
    const send = () =>
      client.post(`/api/v1/orders/${id}/contacts`).bearerToken(staff.token).json(noAnswer)

    const responses = [await send(), await send()]

    assert.deepEqual(tally(responses), { 201: 2 })
    assert.lengthOf(await contactsOf(id), 2)
  })

  test('An order is none for strangers, other stores’ owners and catalog staff', async ({
    client,
  }) => {
    const { id } = await anOrder()
    const strangers = [
      await someone(),
      await fakes.ownerOf(fakes.aShop()),
      await someone({ roles: ['catalog_staff'] }),
    ]
    for (const stranger of strangers) {
      const response = await post(client, `orders/${id}/contacts`, stranger, noAnswer)
      response.assertStatus(404)
    }
  })

  for (const outcome of contactOutcomes) {
    for (const channel of contactChannels) {
      test(`A ${channel} that ends with “${outcome}” leaves the pending order with a next date`, async ({
        client,
        assert,
      }) => {
        const staff = await orderStaff('Karim Jaidi')
        const { id } = await anOrder()
        const nextAt = outcome === 'callback' ? inHours(30) : undefined

        const response = await post(client, `orders/${id}/contacts`, staff, {
          ...{ channel, outcome, nextAt, note: 'Rappeler sa sœur' },
        })

        response.assertStatus(201)
        const [row] = await contactsOf(id)
        assert.containsSubset(row, {
          ...{ channel, outcome, note: 'Rappeler sa sœur' },
          ...{ actor_id: staff.id, actor_name: 'Karim Jaidi' },
        })
        const { order } = await storedOrder(id)
        assert.equal(order.nextContactAt!.toMillis(), row.next_at.getTime())
        assert.isAbove(order.nextContactAt!.toMillis(), Date.now())
        assert.equal(
          order.confirmBy.toMillis(),
          order.nextContactAt!.plus({ hours: 24 }).toMillis()
        )
        assert.deepEqual([order.contactCount, order.lastOutcome], [1, outcome])
        assert.containsSubset(order.events.at(-1)!.$attributes, {
          ...{ type: 'contact', fromStatus: channel, toStatus: outcome },
          ...{ reason: 'Rappeler sa sœur', actorId: staff.id, actorRole: 'staff' },
        })
      })
    }
  }

  test('Three contacts that reach nobody are counted, one that does begins again', async ({
    client,
    assert,
  }) => {
    const staff = await orderStaff()
    const { id } = await anOrder()
    const counted = []
    for (const outcome of ['no_answer', 'busy', 'wrong_number', 'reached']) {
      await post(client, `orders/${id}/contacts`, staff, { channel: 'call', outcome })
      counted.push((await storedOrder(id)).order.failedContacts)
    }

    assert.deepEqual(counted, [1, 2, 3, 0])
    assert.equal((await storedOrder(id)).order.contactCount, 4)
  })

  for (const [title, body, field, rule] of [
    ['a call-back without a date', { outcome: 'callback' }, 'nextAt', 'required'],
    ['a date that has passed', { nextAt: '2020-01-01T10:00:00Z' }, 'nextAt', 'next_in_past'],
    ['a date beyond its last deadline', { nextAt: inHours(24 * 8) }, 'nextAt', 'next_too_late'],
    ['a date that no calendar has', { nextAt: '2026-02-30' }, 'nextAt', 'date'],
    ['an unknown outcome', { outcome: 'asleep' }, 'outcome', 'enum'],
    ['an unknown channel', { channel: 'pigeon' }, 'channel', 'enum'],
    ['a note that is too long', { note: 'a'.repeat(2001) }, 'note', 'maxLength'],
  ] as const) {
    test(`A contact with ${title} is 422 at ${field} and changes nothing`, async ({
      client,
      assert,
    }) => {
      const { id } = await anOrder()

      const response = await post(client, `orders/${id}/contacts`, await orderStaff(), {
        ...noAnswer,
        ...body,
      })

      response.assertStatus(422)
      assert.containsSubset(response.body().errors, [{ field, rule }])
      assert.isEmpty(await contactsOf(id))
    })
  }

  test('A parcel on its way takes a contact and no next date', async ({ client, assert }) => {
    const staff = await orderStaff()
    const { id } = await anOrder({ status: 'shipped' })

    const dated = await post(client, `orders/${id}/contacts`, staff, {
      ...noAnswer,
      nextAt: inHours(3),
    })
    const plain = await post(client, `orders/${id}/contacts`, staff, noAnswer)

    dated.assertStatus(422)
    assert.equal(dated.body().errors[0].rule, 'only_while_pending')
    plain.assertStatus(201)
    const { order } = await storedOrder(id)
    assert.isNull(order.nextContactAt)
  })

  test('The shopper does not see the contacts on the timeline', async ({ client, assert }) => {
    const shopper = await someone()
    const { id } = await anOrder({ userId: shopper.id })
    await post(client, `orders/${id}/contacts`, await orderStaff(), noAnswer)

    const seen = await get(client, `orders/${id}`, shopper)

    assert.deepEqual(
      seen.body().data.timeline.map(({ type }: any) => type),
      ['placed']
    )
  })

  test('Two people who log a call from the same page: one is kept, the other is told who was faster', async ({
    assert,
  }) => {
    const { id, orderNumber } = await anOrder()
    const page = `/admin/orders/${orderNumber}`
    const people = [new Visitor(await orderStaff('Nadia')), new Visitor(await orderStaff('Karim'))]
    for (const person of people) await person.open(page)
    const seen = { ...noAnswer, seenContacts: 0 }

    await Promise.all(people.map((one) => one.send(`${page}/contacts`, seen, { from: page })))

    assert.lengthOf(await contactsOf(id), 1)
    const told = await Promise.all(people.map((one) => one.told()))
    assert.lengthOf(
      told.filter(({ flash }) => flash.success),
      1
    )
    assert.lengthOf(
      told.filter(({ flash }) => /Nadia|Karim/.test(flash.error ?? '')),
      1
    )
  })

  test('The same press twice keeps one contact and succeeds both times', async ({ assert }) => {
    const { id, orderNumber } = await anOrder()
    const page = `/admin/orders/${orderNumber}`
    const visitor = new Visitor(await orderStaff())
    await visitor.open(page)
    const seen = { ...noAnswer, seenContacts: 0 }

    await visitor.send(`${page}/contacts`, seen, { from: page })
    await visitor.send(`${page}/contacts`, seen, { from: page })

    assert.lengthOf(await contactsOf(id), 1)
    assert.equal((await visitor.told()).flash.success, 'orders.flash.contacted')
  })

  test('A buyer who agrees is confirmed with the call, in one step', async ({ assert }) => {
    const { id, orderNumber } = await anOrder()
    const page = `/admin/orders/${orderNumber}`
    const visitor = new Visitor(await orderStaff())
    const agreed = { channel: 'call', outcome: 'reached', confirm: true }

    await visitor.send(`${page}/contacts`, agreed, { from: page })

    const { status, events } = await storedOrder(id)
    assert.equal(status, 'confirmed')
    assert.deepEqual(events.slice(-2), [
      ['contact', 'call', 'reached'],
      ['moved', 'pending', 'confirmed'],
    ])
  })

  test('A call about an order that cannot be confirmed is not kept with “confirm”', async ({
    assert,
  }) => {
    const { id, orderNumber } = await anOrder({ payments: [{ status: 'failed' }] })
    const page = `/admin/orders/${orderNumber}`
    const visitor = new Visitor(await orderStaff())
    const agreed = { channel: 'call', outcome: 'reached', confirm: true }

    await visitor.send(`${page}/contacts`, agreed, { from: page })

    assert.isString((await visitor.told()).flash.error)
    assert.isEmpty(await contactsOf(id))
    assert.equal((await storedOrder(id)).status, 'pending')
  })

  test('Contacts at once through the API are all kept, each with its event', async ({
    client,
    assert,
  }) => {
    const staff = await orderStaff()
    const { id } = await anOrder()

    const responses = await Promise.all(
      Array.from({ length: 4 }, () => post(client, `orders/${id}/contacts`, staff, noAnswer))
    )

    assert.deepEqual(tally(responses), { 201: 4 })
    const { order, events } = await storedOrder(id)
    assert.equal(order.contactCount, 4)
    assert.lengthOf(
      events.filter(([type]) => type === 'contact'),
      4
    )
  })

  test('A contact is never rewritten or deleted', async ({ client, assert }) => {
    const { id } = await anOrder()
    await post(client, `orders/${id}/contacts`, await orderStaff(), noAnswer)
    const rows = () => db.from('contacts').where('order_id', id)

    await assert.rejects(() => rows().update({ outcome: 'reached' }), /only added to/)
    await assert.rejects(() => rows().delete(), /only added to/)
  })

  test('A pending order that was contacted cannot lose its next date', async ({
    client,
    assert,
  }) => {
    const { id } = await anOrder()
    await post(client, `orders/${id}/contacts`, await orderStaff(), noAnswer)

    await assert.rejects(
      () => db.from('orders').where('id', id).update({ next_contact_at: null }),
      /orders_contacted_have_next/
    )
  })
})
