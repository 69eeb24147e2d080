import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { messageOf } from '#tests/support/messages'
import { anOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { Fakes, orderStaff } from '#tests/support/fakes'

test.group('Messages on an order’s page', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('Staff see what was told and a text that they can send, with the link of its buyer', async ({
    assert,
  }) => {
    const { orderNumber } = await anOrder()

    const page = await new Visitor(await orderStaff()).open(`/admin/orders/${orderNumber}`)

    const text = page.props.messages.find(
      ({ channel }: { channel: string }) => channel === 'whatsapp'
    )
    assert.equal(text.status, 'ready')
    assert.match(text.draft, new RegExp(`/fr/track/${orderNumber}\\?token=`))
    assert.notInclude(text.draft, 'Khadija')
  })

  test('A store’s owner sees none of them and sends none, for they act for the shopper', async ({
    assert,
  }) => {
    const shop = fakes.aShop()
    const owner = new Visitor(await fakes.ownerOf(shop))
    const order = await anOrder({ storeId: shop.storeId })
    const path = `/admin/orders/${order.orderNumber}`
    const { id } = await messageOf(order.id, 'confirm_by_whatsapp')

    const page = await owner.open(path)
    await owner.send(`${path}/messages/${id}/sent`, {}, { from: path })

    assert.isNull(page.props.messages)
    assert.equal((await messageOf(order.id, 'confirm_by_whatsapp')).status, 'ready')
  })

  test('A text that two people mark at once was sent once, by one of them', async ({ assert }) => {
    const order = await anOrder()
    const { id } = await messageOf(order.id, 'confirm_by_whatsapp')
    const path = `/admin/orders/${order.orderNumber}`
    const people = [await orderStaff('Salma'), await orderStaff('Karim')]
    const visitors = people.map((person) => new Visitor(person))

    await Promise.all(
      visitors.map((each) => each.send(`${path}/messages/${id}/sent`, {}, { from: path }))
    )

    const message = await messageOf(order.id, 'confirm_by_whatsapp')
    assert.equal(message.status, 'sent')
    assert.include(
      people.map((person) => person.id),
      message.sentBy!
    )
    const told = await Promise.all(visitors.map((each) => each.told()))
    assert.lengthOf(
      told.filter(({ flash }) => flash.success),
      1
    )
  })

  test('A text of an order that was confirmed meanwhile is offered no more', async ({ assert }) => {
    const order = await anOrder({ status: 'confirmed' })

    const page = await new Visitor(await orderStaff()).open(`/admin/orders/${order.orderNumber}`)

    const kinds = page.props.messages.map(({ kind }: { kind: string }) => kind)
    assert.notInclude(kinds, 'confirm_by_whatsapp')
  })

  for (const status of ['unknown', 'failed'] as const) {
    test(`A message that is ${status} is sent again when staff say so, once for two presses`, async ({
      assert,
    }) => {
      const order = await anOrder()
      const { id } = await messageOf(order.id, 'placed')
      const lost = { status, claimed_at: db.raw('now()'), error: 'interrupted' }
      await db.from('messages').where('id', id).update(lost)
      const path = `/admin/orders/${order.orderNumber}`
      const visitor = new Visitor(await orderStaff())

      await visitor.send(`${path}/messages/${id}/repeat`, {}, { from: path })
      const first = await visitor.told()
      await visitor.send(`${path}/messages/${id}/repeat`, {}, { from: path })

      assert.isString(first.flash.success)
      assert.isString((await visitor.told()).flash.error)
      assert.containsSubset((await messageOf(order.id, 'placed')).$attributes, {
        status: 'waiting',
        error: null,
      })
    })
  }

  test('A message of another order, an unknown and a malformed one change nothing', async ({
    assert,
  }) => {
    const order = await anOrder()
    const other = await anOrder()
    const { id } = await messageOf(other.id, 'confirm_by_whatsapp')
    const path = `/admin/orders/${order.orderNumber}`
    const visitor = new Visitor(await orderStaff())

    for (const messageId of [id, randomUUID(), 'x']) {
      await visitor.send(`${path}/messages/${messageId}/sent`, {}, { from: path })
      await visitor.send(`${path}/messages/${messageId}/repeat`, {}, { from: path })
    }

    assert.equal((await messageOf(other.id, 'confirm_by_whatsapp')).status, 'ready')
  })
})
