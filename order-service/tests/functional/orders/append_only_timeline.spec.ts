import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { anOrder } from '#tests/support/orders'

async function anEvent() {
  const { id } = await anOrder()
  const event = { order_id: id, type: 'note', reason: 'Appeler', actor_name: 'Karim Jaidi' }
  await db.table('order_events').insert({ ...event, actor_role: 'staff' })
  return db.from('order_events').where({ order_id: id, type: 'note' })
}

const theNote = ({ order_id: orderId }: { order_id: string }) =>
  db.from('order_events').where({ order_id: orderId, type: 'note' })

test.group('A timeline', () => {
  const rewrites = {
    'another reason': { reason: 'Rappeler' },
    'another name': { actor_name: 'Somebody else' },
    'another type': { type: 'contact' },
    'another moment': { created_at: new Date(0) },
    'another person': { actor_id: '00000000-0000-7000-8000-000000000001' },
  }
  for (const [what, values] of Object.entries(rewrites)) {
    test(`The database refuses an event with ${what}`, async ({ assert }) => {
      const [event] = await anEvent()

      await assert.rejects(() => theNote(event).update(values), /only added to/)

      assert.deepEqual(await theNote(event), [event])
    })
  }

  test('The database refuses to delete an event', async ({ assert }) => {
    const [event] = await anEvent()

    await assert.rejects(() => theNote(event).delete(), /only added to/)

    assert.deepEqual(await theNote(event), [event])
  })

  test('The name and the words of an event may be blanked', async ({ assert }) => {
    const [event] = await anEvent()

    await theNote(event).update({ actor_name: null, reason: null })

    assert.deepEqual(await theNote(event), [{ ...event, actor_name: null, reason: null }])
  })
})
