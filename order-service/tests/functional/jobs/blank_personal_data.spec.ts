import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import RemoveFiles from '#jobs/remove_files'
import BlankPersonalData from '#jobs/blank_personal_data'
import Payment from '#models/payment'
import { run } from '#tests/support/jobs'
import { anOrder, aPhone, storedOrder, type NewOrder } from '#tests/support/orders'
import { aWaitingProof, isOnDisk, storedProofs } from '#tests/support/proofs'

const elevenYears = () => DateTime.now().minus({ years: 11 })

/** An order of 11 years ago, of an account that is deleted unless told otherwise. */
async function anOldOrder({
  isDeleted = true,
  ...wanted
}: NewOrder & { isDeleted?: boolean } = {}) {
  const userId = randomUUID()
  const order = await anOrder({ userId, status: 'delivered', createdAt: elevenYears(), ...wanted })
  const told = { order_id: order.id, type: 'note', reason: 'Appeler Khadija' }
  await db.table('order_events').insert({ ...told, actor_role: 'staff', actor_name: 'Karim Jaidi' })
  const asked = { order_id: order.id, type: 'contact', actor_id: userId, actor_role: 'shopper' }
  await db.table('order_events').insert({ ...asked, actor_name: 'Khadija El Amrani' })
  if (isDeleted) await db.table('deleted_users').insert({ user_id: userId, deleted_at: new Date() })
  return order
}

test.group('Personal data of deleted accounts', () => {
  test('Once the law’s time is over, an order keeps its amounts and its region alone', async ({
    assert,
  }) => {
    const { id } = await anOldOrder({ total: '189.00' })
    await db.from('orders').where('id', id).update({ note: 'Chez ma sœur' })
    await Payment.query().where('order_id', id).update({ notes: 'Reçu de Khadija' })

    await run(BlankPersonalData)

    const { order } = await storedOrder(id)
    assert.deepEqual(order.shippingAddress, {
      label: null,
      recipientName: '',
      phone: '',
      street: '',
      city: 'Casablanca',
      state: 'MA-06',
      postalCode: null,
      landmark: null,
      latitude: null,
      longitude: null,
    })
    assert.isNull(order.note)
    assert.equal(order.totalAmount, '189.00')
    assert.equal(order.payments[0].notes, '')
    const words = order.events.flatMap(({ actorName, reason }) => [actorName, reason])
    assert.deepEqual(new Set(words), new Set([null]))
  })

  test('Receipts go with their files, and so do blocks of the phone that have ended', async ({
    assert,
  }) => {
    const phone = aPhone()
    const { id, checkoutId } = await anOldOrder({ phone })
    await aWaitingProof({ orderId: id, checkoutId })
    const [{ key }] = (await storedProofs(id)) as [{ key: string }]
    const block = { phone_key: phone.slice(-9), reason: 'Colis refusés', blocked_by: randomUUID() }
    await db.table('buyer_blocks').insert({ ...block, lifted_at: new Date() })
    await db.table('buyer_blocks').insert(block)

    await run(BlankPersonalData)
    await run(RemoveFiles)

    assert.deepEqual(await storedProofs(id), [])
    assert.isFalse(await isOnDisk(key))
    const left = await db.from('buyer_blocks').where('phone_key', block.phone_key)
    assert.deepEqual(
      left.map(({ lifted_at: lifted }) => lifted),
      [null]
    )
  })

  const kept: Record<string, NewOrder & { isDeleted?: boolean }> = {
    'of an account that is still there': { isDeleted: false },
    'younger than ten years': { createdAt: DateTime.now().minus({ years: 9 }) },
    'that is still on its way': { status: 'shipped' },
  }
  for (const [which, wanted] of Object.entries(kept)) {
    test(`An order ${which} keeps its address and its timeline`, async ({ assert }) => {
      const before = await anOldOrder(wanted)

      await run(BlankPersonalData)

      const { order } = await storedOrder(before.id)
      assert.deepEqual(order.shippingAddress, before.shippingAddress)
      assert.isTrue(order.events.some(({ reason }) => reason === 'Appeler Khadija'))
    })
  }
})
