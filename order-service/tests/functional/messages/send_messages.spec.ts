import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import SendMessages from '#jobs/send_messages'
import { Fakes } from '#tests/support/fakes'
import { run } from '#tests/support/jobs'
import { givenAMailServer, givenAnEvent, letThemBeDue, messageOf } from '#tests/support/messages'
import { anOrder, type NewOrder } from '#tests/support/orders'
import { type MailServer } from '@marketplace/shared/server/testing/smtp_server'

test.group('Messages that are sent by e-mail', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  /** An order of somebody with an address of their own. */
  async function givenABuyersOrder(wanted: NewOrder = {}, locale: 'fr' | 'ar' | 'en' = 'fr') {
    const userId = randomUUID()
    const email = `${userId.slice(0, 8)}@buyers.test`
    fakes.storefront.writesTo(userId, email, locale)
    const order = await anOrder({ userId, method: 'whatsapp', ...wanted })
    return { order, email }
  }

  test('A message goes out once, to the address that the account has now, with text and HTML', async ({
    assert,
    cleanup,
  }) => {
    const server = await givenAMailServer(cleanup)
    const { order, email } = await givenABuyersOrder()

    await run(SendMessages)
    await run(SendMessages)

    assert.deepEqual(
      server.taken.map(({ to }) => to),
      [email]
    )
    const [{ raw }] = server.taken
    assert.include(raw, 'multipart/alternative')
    assert.include(raw, 'Content-Language: fr')
    const message = await messageOf(order.id, 'placed')
    assert.include(raw, `Message-ID: <${message.id}@rahba.test>`)
    assert.containsSubset(message.$attributes, { status: 'sent', recipient: email, attempts: 1 })
    assert.isNotNull(message.sentAt)
    assert.include(message.content!.subject, order.orderNumber)
    assert.match(
      message.content!.links![0].url,
      new RegExp(`/fr/track/${order.orderNumber}\\?token=`)
    )
  })

  test('The reader’s language is the account’s, and Arabic reads from the right', async ({
    assert,
    cleanup,
  }) => {
    const server = await givenAMailServer(cleanup)
    const { order } = await givenABuyersOrder({}, 'ar')

    await run(SendMessages)

    assert.include(server.taken[0].raw, 'Content-Language: ar')
    assert.equal((await messageOf(order.id, 'placed')).locale, 'ar')
  })

  test('A server that is busy is tried again later', async ({ assert, cleanup }) => {
    const server = await givenAMailServer(cleanup)
    const { order, email } = await givenABuyersOrder()
    server.refuses = { recipient: 451 }

    await run(SendMessages)

    const waiting = await messageOf(order.id, 'placed')
    assert.equal(waiting.status, 'waiting')
    assert.isTrue(waiting.nextAttemptAt > DateTime.now())
    assert.notInclude(waiting.error, email)
    server.refuses = {}
    await run(SendMessages)
    assert.lengthOf(server.taken, 0)
    await db
      .from('messages')
      .where('id', waiting.id)
      .update({ next_attempt_at: db.raw('now()') })
    await run(SendMessages)
    assert.equal((await messageOf(order.id, 'placed')).status, 'sent')
  })

  test('A server that is away is tried again later', async ({ assert, cleanup }) => {
    const server = await givenAMailServer(cleanup)
    const { order } = await givenABuyersOrder()
    await server.stop()

    await run(SendMessages)

    assert.equal((await messageOf(order.id, 'placed')).status, 'waiting')
  })

  test('A message that could not be sent for two days is given up', async ({ assert, cleanup }) => {
    const server = await givenAMailServer(cleanup)
    const { order } = await givenABuyersOrder()
    server.refuses = { recipient: 451 }
    const days = DateTime.now().minus({ days: 3 }).toSQL()
    await db.from('messages').where('order_id', order.id).update({ created_at: days })

    await run(SendMessages)

    assert.equal((await messageOf(order.id, 'placed')).status, 'failed')
  })

  test('An address that is refused for good is written to no more, until it changes', async ({
    assert,
    cleanup,
  }) => {
    const server = await givenAMailServer(cleanup)
    const { order } = await givenABuyersOrder()
    server.refuses = { recipient: 550 }

    await run(SendMessages)

    assert.containsSubset((await messageOf(order.id, 'placed')).$attributes, {
      status: 'failed',
      error: 'bounced',
    })
    const connections = server.connections
    server.refuses = {}
    await givenAnEvent(order.id, { type: 'refund', amount: '1.00' })
    await run(SendMessages)
    assert.equal((await messageOf(order.id, 'refunded')).error, 'bounced')
    assert.equal(server.connections, connections)
    fakes.storefront.writesTo(order.userId!, 'new@buyers.test')
    await givenAnEvent(order.id, { type: 'proof', to: 'refused', reason: 'illisible' })
    await run(SendMessages)
    assert.deepEqual(
      server.taken.map(({ to }) => to),
      ['new@buyers.test']
    )
  })

  test('A mail that is refused as it is marks no address', async ({ assert, cleanup }) => {
    const server = await givenAMailServer(cleanup)
    const { order } = await givenABuyersOrder()
    server.refuses = { data: 554 }

    await run(SendMessages)

    const { status, error } = await messageOf(order.id, 'placed')
    assert.equal(status, 'failed')
    assert.notEqual(error, 'bounced')
  })

  test('Where the account is gone nobody is told', async ({ assert, cleanup }) => {
    const server = await givenAMailServer(cleanup)
    const order = await anOrder({ method: 'whatsapp' })

    await run(SendMessages)

    assert.lengthOf(server.taken, 0)
    assert.containsSubset((await messageOf(order.id, 'placed')).$attributes, {
      status: 'skipped',
      error: 'no_account',
    })
  })

  test('While the storefront is away messages wait', async ({ assert, cleanup }) => {
    await givenAMailServer(cleanup)
    const { order } = await givenABuyersOrder()
    fakes.storefront.faults.fail('findContact', new Error('away'))

    await run(SendMessages)

    assert.equal((await messageOf(order.id, 'placed')).status, 'waiting')
  })

  test('A parcel’s problem that is over is told to nobody', async ({ assert, cleanup }) => {
    await givenAMailServer(cleanup)
    const { order } = await givenABuyersOrder({ status: 'delivered' })
    await givenAnEvent(order.id, { type: 'parcel', to: 'unreachable' })
    await letThemBeDue(order.id)

    await run(SendMessages)

    assert.containsSubset((await messageOf(order.id, 'problem')).$attributes, {
      status: 'skipped',
      error: 'outdated',
    })
  })

  test('Two workers at once send each message once', async ({ assert, cleanup }) => {
    const server = await givenAMailServer(cleanup)
    const orders = await Promise.all(Array.from({ length: 6 }, () => givenABuyersOrder()))

    await Promise.all([run(SendMessages), run(SendMessages)])

    assert.sameMembers(
      server.taken.map(({ to }) => to),
      orders.map(({ email }) => email)
    )
  })

  test('A purchase of several stores names all its orders, each with a link', async ({
    assert,
    cleanup,
  }) => {
    const server = await givenAMailServer(cleanup)
    const { order } = await givenABuyersOrder()
    const stem = order.orderNumber
    await db
      .from('orders')
      .where('id', order.id)
      .update({ order_number: `${stem}-1` })
    const second = await anOrder({ userId: order.userId, checkoutId: order.checkoutId })
    await db
      .from('orders')
      .where('id', second.id)
      .update({ order_number: `${stem}-2` })
    await db.from('messages').where('order_id', second.id).update({ status: 'skipped' })

    await run(SendMessages)

    assert.lengthOf(server.taken, 1)
    const { links } = (await messageOf(order.id, 'placed')).content!
    assert.deepEqual(
      links!.map(({ url }) => new URL(url).pathname),
      [`/fr/track/${stem}-1`, `/fr/track/${stem}-2`]
    )
  })
})

test.group('A process that ends while it sends', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  const sixMinutesAgo = () => db.raw(`now() - interval '6 minutes'`)

  async function givenAClaimedMessage(claimedAt: unknown) {
    const order = await anOrder({ method: 'whatsapp' })
    await db
      .from('messages')
      .where('order_id', order.id)
      .update({ status: 'sending', claimed_at: claimedAt, attempts: 1 })
    return order
  }

  test('Killed between claim and sending, its message is shown as uncertain and not sent by itself', async ({
    assert,
    cleanup,
  }) => {
    const server = await givenAMailServer(cleanup)
    const order = await givenAClaimedMessage(sixMinutesAgo())

    await run(SendMessages)
    await run(SendMessages)

    assert.containsSubset((await messageOf(order.id, 'placed')).$attributes, {
      status: 'unknown',
      error: 'interrupted',
      attempts: 1,
    })
    assert.lengthOf(server.taken, 0)
  })

  test('A message that another process is sending is left to it', async ({ assert, cleanup }) => {
    await givenAMailServer(cleanup)
    const order = await givenAClaimedMessage(db.raw('now()'))

    await run(SendMessages)

    assert.equal((await messageOf(order.id, 'placed')).status, 'sending')
  })

  test('Killed between sending and writing it down, the message is not sent twice', async ({
    assert,
    cleanup,
  }) => {
    const server = await givenAMailServer(cleanup)
    const userId = randomUUID()
    fakes.storefront.writesTo(userId, 'salma@buyers.test')
    const order = await anOrder({ userId, method: 'whatsapp' })
    await run(SendMessages)
    // what the database has where the second write never came
    const lost = { status: 'sending', sent_at: null, claimed_at: sixMinutesAgo() }
    await db.from('messages').where('order_id', order.id).update(lost)

    await run(SendMessages)

    assert.equal((await messageOf(order.id, 'placed')).status, 'unknown')
    assert.lengthOf(server.taken, 1)
  })

  test('A line that breaks after the mail was handed over leaves it uncertain', async ({
    assert,
    cleanup,
  }) => {
    const server: MailServer = await givenAMailServer(cleanup)
    const userId = randomUUID()
    fakes.storefront.writesTo(userId, 'salma@buyers.test')
    const order = await anOrder({ userId, method: 'whatsapp' })
    server.hangsUpAfterData = true

    await run(SendMessages)
    await run(SendMessages)

    assert.equal((await messageOf(order.id, 'placed')).status, 'unknown')
    assert.lengthOf(server.taken, 1)
  })
})
