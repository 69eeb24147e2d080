import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import BlankPersonalData from '#jobs/blank_personal_data'
import { RecordDeletion } from '#actions/users/record_deletion'
import app from '@adonisjs/core/services/app'
import { run } from '#tests/support/jobs'
import { messageOf } from '#tests/support/messages'
import { anOrder } from '#tests/support/orders'

async function givenASentMessage(createdAt = DateTime.now()) {
  const order = await anOrder({
    ...{ userId: randomUUID(), method: 'whatsapp', status: 'delivered', createdAt },
  } as never)
  await db
    .from('messages')
    .where('order_id', order.id)
    .update({
      ...{ status: 'sent', sent_at: db.raw('now()'), recipient: 'salma@buyers.test' },
      content: JSON.stringify({ subject: 'Bonjour', paragraphs: ['Bonjour'] }),
    })
  const deletion = await app.container.make(RecordDeletion)
  const goes = () =>
    deletion.handle({ id: order.userId!, deletedAt: new Date().toISOString() } as never)
  return { order, goes }
}

test.group('What messages keep of people', () => {
  test('With an account goes where it was written to, and what it was told stays', async ({
    assert,
  }) => {
    const { order, goes } = await givenASentMessage()

    await goes()

    const { recipient, content } = await messageOf(order.id, 'placed')
    assert.isNull(recipient)
    assert.equal(content!.subject, 'Bonjour')
  })

  test('Once the law has it kept no longer, what it was told goes too', async ({ assert }) => {
    const { order, goes } = await givenASentMessage(DateTime.now().minus({ years: 11 }))
    await goes()

    await run(BlankPersonalData)

    assert.isNull((await messageOf(order.id, 'placed')).content)
  })
})
