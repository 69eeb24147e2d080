import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import SendMessages from '#jobs/send_messages'
import { gauges } from '#config/metrics'
import { unsentViews, type MessageStatus } from '#domain/messages'
import MailProvider from '#providers/mail_provider'
import { run } from '#tests/support/jobs'
import { givenAMailServer, messageOf } from '#tests/support/messages'
import { anOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { unsentConditions } from '#sql/unsent_messages'
import { Fakes, orderStaff } from '#tests/support/fakes'

const page = '/admin/orders/messages'

test.group('What buyers were not told', (group) => {
  let fakes: Fakes
  group.each.setup(async () => {
    await db
      .from('messages')
      .whereIn('status', ['ready', 'waiting', 'failed', 'unknown'])
      .update({
        ...{ status: 'skipped', error: 'test' },
      })
    fakes = new Fakes()
    return fakes.install()
  })

  /** The e-mail that tells of an order's being placed, as it stands after some tries. */
  async function anEmail(status: MessageStatus, error: string | null = null) {
    const order = await anOrder()
    const { id } = await messageOf(order.id, 'placed')
    const claimed = status === 'waiting' ? {} : { claimed_at: db.raw('now()'), attempts: 1 }
    await db
      .from('messages')
      .where('id', id)
      .update({ status, error, ...claimed })
    return { id, order, orderNumber: order.orderNumber }
  }

  async function shownIn(view: string): Promise<Record<string, unknown>[]> {
    const { props } = await new Visitor(await orderStaff()).open(`${page}?view=${view}`)
    return props.messages
  }

  test('Each stands in its view with its reason, and is counted there', async ({ assert }) => {
    const [waiting, failed, unknown, bounced] = [
      await anEmail('waiting', '421 later'),
      await anEmail('failed', '554 no'),
      await anEmail('unknown', 'interrupted'),
      await anEmail('failed', 'bounced'),
    ]

    const { props } = await new Visitor(await orderStaff()).open(page)

    assert.deepEqual(props.counts, { waiting: 1, by_hand: 0, failed: 2, bounced: 1 })
    assert.containsSubset(props.messages, [
      { id: waiting.id, orderNumber: waiting.orderNumber, kind: 'placed', reason: 'refused' },
    ])
    const inFailed = await shownIn('failed')
    assert.deepEqual(
      inFailed.map(({ id, reason, mayRepeat }) => [id, reason, mayRepeat]),
      [
        [unknown.id, 'interrupted', true],
        [failed.id, 'refused', true],
      ]
    )
    assert.containsSubset(await shownIn('bounced'), [{ id: bounced.id, reason: 'bounced' }])
  })

  test('An order without e-mail has its texts there, as long as they are news', async ({
    assert,
  }) => {
    const [phoned, shipped, old] = await Promise.all(
      [1, 2, 3].map(() => anOrder({ userId: null, recipientName: 'Khadija Alaoui' }))
    )
    await db.from('orders').where('id', shipped.id).update({ status: 'cancelled' })
    await db
      .from('messages')
      .where('order_id', old.id)
      .update({ created_at: db.raw(`now() - interval '8 days'`) })

    const texts = await shownIn('by_hand')

    assert.deepEqual(
      texts.map(({ orderNumber, kind, recipientName, mayWrite }) => {
        return [orderNumber, kind, recipientName, mayWrite]
      }),
      [[phoned.orderNumber, 'placed', 'Khadija Alaoui', true]]
    )
  })

  const written = {
    'a phone order’s text': async () => {
      const order = await anOrder({ userId: null })
      return { order, id: (await messageOf(order.id, 'placed')).id }
    },
    'an e-mail whose address was refused': () => anEmail('failed', 'bounced'),
  }
  for (const [what, make] of Object.entries(written)) {
    test(`${what} opens as a draft in WhatsApp, and counts as sent once somebody says so`, async ({
      assert,
    }) => {
      const { order, id } = await make()
      const salma = await orderStaff('Salma')
      const visitors = [new Visitor(salma), new Visitor(salma)]

      const draft = await visitors[0]!.document(`${page}/${id}/draft`)

      assert.equal(draft.status, 302)
      const address = draft.headers.get('location')!
      assert.isTrue(
        address.startsWith(`https://wa.me/${order.shippingAddress.phone.slice(1)}?text=`)
      )
      assert.include(decodeURIComponent(address), order.orderNumber)
      assert.isNull((await messageOf(order.id, 'placed')).sentAt)

      await Promise.all(visitors.map((each) => each.send(`${page}/${id}/sent`, {}, { from: page })))

      const told = await Promise.all(visitors.map((each) => each.told()))
      assert.lengthOf(
        told.filter(({ flash }) => flash.success),
        1
      )
      const message = await messageOf(order.id, 'placed')
      assert.containsSubset(message.$attributes, {
        ...{ status: 'sent', channel: 'whatsapp', sentBy: salma.id, error: null },
      })
      assert.include(message.content!.subject, order.orderNumber)
    })
  }

  test('What an e-mail tells or may tell yet is written by nobody', async ({ assert }) => {
    const visitor = new Visitor(await orderStaff())
    for (const status of ['waiting', 'failed', 'unknown'] as const) {
      const { id, order } = await anEmail(status)

      const draft = await visitor.document(`${page}/${id}/draft`)
      await visitor.send(`${page}/${id}/sent`, {}, { from: page })

      assert.equal(draft.status, 409)
      assert.equal((await messageOf(order.id, 'placed')).status, status)
    }
  })

  test('What the mail server said is shown to nobody', async ({ assert }) => {
    await anEmail('failed', '554 user@host refused')

    const answer = await new Visitor(await orderStaff()).open(`${page}?view=failed`)

    assert.notInclude(answer.text, 'user@host')
  })

  test('One that failed is sent again once, however many ask for it', async ({
    assert,
    cleanup,
  }) => {
    const server = await givenAMailServer(cleanup)
    const { id, order } = await anEmail('failed', '554 no')
    fakes.storefront.writesTo(order.userId!, 'buyer@rahba.test')
    const people = [await orderStaff(), await orderStaff()].map((person) => new Visitor(person))

    await Promise.all(
      people.map((each) => each.send(`${page}/repeat`, { ids: [id] }, { from: page }))
    )
    await run(SendMessages)
    await people[0]!.send(`${page}/repeat`, { ids: [id] }, { from: page })
    await run(SendMessages)

    assert.equal((await messageOf(order.id, 'placed')).status, 'sent')
    assert.lengthOf(server.taken, 1)
  })

  test('What was sent or waits already is left alone, and the page says so', async ({ assert }) => {
    const { id, order } = await anEmail('waiting')
    const visitor = new Visitor(await orderStaff())

    const answer = await visitor.send(`${page}/repeat`, { ids: [id] }, { from: page })

    const { props } = await visitor.follow(answer)
    assert.deepEqual(props.repeated, [])
    assert.equal((props.flash as any).success, 'orders.flash.messagesNotRepeated')
    assert.equal((await messageOf(order.id, 'placed')).status, 'waiting')
  })

  test('A store’s owner is shown none and sends none', async ({ assert }) => {
    const { id, order } = await anEmail('failed')
    const owner = new Visitor(await fakes.ownerOf(fakes.aShop()))

    const answer = await owner.open(page)
    await owner.send(`${page}/repeat`, { ids: [id] })
    await owner.send(`${page}/${id}/sent`)
    const draft = await owner.document(`${page}/${id}/draft`)

    assert.deepEqual([answer.status, draft.status], [403, 403])
    assert.equal((await messageOf(order.id, 'placed')).status, 'failed')
  })

  test('A list of ids that are none is refused and changes nothing', async ({ assert }) => {
    const visitor = new Visitor(await orderStaff())

    await visitor.send(`${page}/repeat`, { ids: ['x'] })

    const { errors } = await visitor.told()
    assert.isNotEmpty(errors)
  })

  test('Gauges tell how many wait and failed, and since when', async ({ assert }) => {
    const { id } = await anEmail('waiting')
    await anEmail('failed')
    await db
      .from('messages')
      .where('id', id)
      .update({ created_at: db.raw(`now() - interval '20 minutes'`) })

    const { rows } = await db.rawQuery(
      `select * from (${gauges.sql}) as gauges (metric, labels, value) where metric like 'messages%'`
    )

    const valueOf = (metric: string, status: string): number =>
      rows.find((row: any) => row.metric === metric && row.labels.status === status).value
    assert.equal(valueOf('messages', 'waiting'), 1)
    assert.equal(valueOf('messages', 'failed'), 1)
    assert.closeTo(valueOf('messages_oldest_seconds', 'waiting'), 1200, 30)
  })

  for (const view of unsentViews) {
    test(`The view ${view} is read in the order of an index of its own`, async ({ assert }) => {
      const index = {
        waiting: 'messages_to_send',
        by_hand: 'messages_by_hand',
        failed: 'messages_failed',
        bounced: 'messages_bounced',
      }

      const plan = await db.transaction(async (trx) => {
        for (const setting of ['enable_seqscan', 'enable_sort']) {
          await trx.rawQuery(`set local ${setting} = off`)
        }
        const { rows } = await trx.rawQuery(
          `explain select id from messages where ${unsentConditions[view]}
           order by ${view === 'by_hand' ? 'created_at, id' : 'id'} limit 50`
        )
        return rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n')
      })

      assert.include(plan, index[view])
    })
  }

  for (const [title, carrier, environment, times] of [
    ['A server without a mail server says so when it starts', null, 'web', 1],
    ['A server with a mail server says nothing of it', {}, 'web', 0],
    ['A command says nothing of mail servers', null, 'console', 0],
  ] as const) {
    test(title, async ({ assert }) => {
      const lines: string[] = []
      const logger = { warn: (line: string) => lines.push(line) }
      const service = { getEnvironment: () => environment, container: { make: () => logger } }

      await new MailProvider(service as never, carrier).ready()

      assert.lengthOf(lines, times)
    })
  }
})
