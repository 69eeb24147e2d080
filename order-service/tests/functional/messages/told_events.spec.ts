import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Message from '#models/message'
import { messageKinds, ruleOfMessage } from '#domain/messages'
import { aShopper, checkOut } from '#tests/support/checkout'
import { Fakes } from '#tests/support/fakes'
import { givenAnEvent, messagesOf } from '#tests/support/messages'
import { anOrder } from '#tests/support/orders'

const kindsOf = async (orderId: string) => (await messagesOf(orderId)).map(({ kind }) => kind)

test.group('What is told to buyers', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('The table of the trigger is the catalogue', async ({ assert }) => {
    const rows = await db.from('message_kinds').orderBy('kind')

    const stored = rows.map((row) => [
      row.kind,
      {
        event: row.event_type,
        to: row.to_statuses,
        method: row.payment_method,
        channel: row.channel,
        once: row.once_a_checkout,
        delay: row.delay_seconds,
      },
    ])
    const expected = messageKinds.toSorted().map((kind) => {
      const { event, to, paymentMethod, channel, ...rule } = ruleOfMessage(kind)
      const method = paymentMethod ?? null
      const [once, delay] = [!!rule.onceACheckout, rule.delaySeconds ?? 0]
      return [kind, { event, to: to ? [...to] : null, method, channel, once, delay }]
    })
    assert.deepEqual(stored, expected)
  })

  test('A checkout writes its message in the same transaction, in the language it was placed in', async ({
    client,
    assert,
  }) => {
    const product = fakes.catalog.sells(fakes.aShop(), { price: '100.00' })
    const shopper = await aShopper(fakes)

    const response = await checkOut(client, shopper, [
      { productId: product.id, quantity: 1 },
    ]).header('accept-language', 'ar')

    response.assertStatus(201)
    const messages = await messagesOf(response.body().data.orders[0].id)
    assert.sameDeepMembers(
      messages.map(({ kind, channel, status, locale }) => ({ kind, channel, status, locale })),
      [
        { kind: 'placed', channel: 'email', status: 'waiting', locale: 'ar' },
        { kind: 'confirm_by_whatsapp', channel: 'whatsapp', status: 'ready', locale: 'ar' },
      ]
    )
  })

  test('A checkout of two stores is told once, and each of its orders can be confirmed', async ({
    client,
    assert,
  }) => {
    const items = ['Dar Salma', 'Atlas'].map((name) => {
      return { productId: fakes.catalog.sells(fakes.aShop(name)).id, quantity: 1 }
    })

    const response = await checkOut(client, await aShopper(fakes), items)

    const [first, second] = response.body().data.orders
    assert.sameMembers(await kindsOf(first.id), ['placed', 'confirm_by_whatsapp'])
    assert.deepEqual(await kindsOf(second.id), ['confirm_by_whatsapp'])
  })

  for (const [what, event, kind] of [
    ['a confirmation', { type: 'moved', from: 'pending', to: 'confirmed' }, 'confirmed'],
    ['a shipment', { type: 'moved', from: 'confirmed', to: 'shipped' }, 'shipped'],
    ['a delivery', { type: 'moved', from: 'shipped', to: 'delivered' }, 'delivered'],
    ['a cancellation', { type: 'moved', from: 'pending', to: 'cancelled' }, 'cancelled'],
    ['a refund', { type: 'refund', amount: '10.00' }, 'refunded'],
    ['a parcel that waits', { type: 'parcel', to: 'unreachable' }, 'problem'],
    ['a refused proof', { type: 'proof', to: 'refused', reason: 'illisible' }, 'proof_refused'],
  ] as const) {
    test(`The buyer is told of ${what}`, async ({ assert }) => {
      const order = await anOrder({ method: 'whatsapp' })

      await givenAnEvent(order.id, event)

      assert.deepEqual(await kindsOf(order.id), ['placed', kind])
    })
  }

  for (const event of [
    { type: 'note', reason: 'rappeler' },
    { type: 'contact', from: 'call', to: 'no_answer' },
    { type: 'parcel', to: 'redeliver' },
    { type: 'proof', to: 'received' },
    { type: 'payment', to: 'completed', amount: '10.00' },
  ] as const) {
    test(`The buyer is told nothing of ${event.type} ${'to' in event ? event.to : ''}`, async ({
      assert,
    }) => {
      const order = await anOrder({ method: 'whatsapp' })

      await givenAnEvent(order.id, event)

      assert.deepEqual(await kindsOf(order.id), ['placed'])
    })
  }

  test('An order by phone has no e-mail, so its messages are texts for staff', async ({
    assert,
  }) => {
    const order = await anOrder({ userId: null })

    await givenAnEvent(order.id, { type: 'moved', from: 'pending', to: 'confirmed' })

    const messages = await messagesOf(order.id)
    assert.deepEqual(
      messages.map(({ channel, status }) => [channel, status]),
      Array.from({ length: 3 }, () => ['whatsapp', 'ready'])
    )
  })

  test('Events of before anybody was told are told to nobody', async ({ assert }) => {
    const order = await anOrder({ method: 'whatsapp' })

    await db.table('order_events').insert({
      order_id: order.id,
      type: 'refund',
      actor_role: 'staff',
      amount: '5.00',
      created_at: '2020-01-01T00:00:00Z',
    })

    assert.deepEqual(await kindsOf(order.id), ['placed'])
  })

  test('A transaction that is rolled back tells nothing', async ({ assert }) => {
    const order = await anOrder({ method: 'whatsapp' })

    const trx = await db.transaction()
    await trx.table('order_events').insert({
      ...{ order_id: order.id, type: 'moved', from_status: 'pending', to_status: 'confirmed' },
      actor_role: 'staff',
    })
    await trx.rollback()

    assert.deepEqual(await kindsOf(order.id), ['placed'])
  })

  test('The same event is told once', async ({ assert }) => {
    const [message] = await messagesOf((await anOrder({ method: 'whatsapp' })).id)

    const again = Message.create({
      eventId: message.eventId,
      orderId: message.orderId,
      ...{ kind: 'placed', channel: 'email', status: 'waiting', locale: 'fr' },
      nextAttemptAt: message.nextAttemptAt,
    })

    await assert.rejects(() => again, /messages_event_id_kind_key/)
  })

  test('A message without its event cannot be', async ({ assert }) => {
    const order = await anOrder()

    const stray = db.table('messages').insert({
      ...{ event_id: randomUUID(), order_id: order.id, kind: 'placed' },
      ...{ channel: 'email', status: 'waiting', locale: 'fr' },
    })

    await assert.rejects(() => stray, /messages_event_id_foreign|foreign key/)
  })
})
