import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { ExpireOrder } from '#actions/orders/expire'
import { CancelOrder } from '#actions/orders/cancel'
import app from '@adonisjs/core/services/app'
import ExpireOrders from '#jobs/expire_orders'
import ReleaseReservation from '#jobs/release_reservation'
import { post } from '#tests/support/calls'
import { run, waiting } from '#tests/support/jobs'
import { anOrder, storedOrder } from '#tests/support/orders'
import { orderStaff, Fakes } from '#tests/support/fakes'

const past = () => DateTime.now().minus({ minutes: 1 })

test.group('Orders that nobody confirmed', (group) => {
  group.each.setup(() => new Fakes().install())

  test('are cancelled by the system once their time is over', async ({ client, assert }) => {
    const late = await anOrder({ confirmBy: past() })
    const early = await anOrder()
    const confirmed = await anOrder({ status: 'confirmed', confirmBy: past() })
    await run(ExpireOrders)
    const { status, order, payments } = await storedOrder(late.id)
    assert.equal(status, 'cancelled')
    assert.containsSubset(order.events.at(-1)!.$attributes, {
      actorRole: 'system',
      actorId: null,
      reason: 'expired',
    })
    assert.equal(payments[0].status, 'failed')
    assert.lengthOf(await waiting(ReleaseReservation, late.checkoutId), 1)
    assert.equal((await storedOrder(early.id)).status, 'pending')
    assert.equal((await storedOrder(confirmed.id)).status, 'confirmed')
    const shown = await post(client, `orders/${late.id}/confirm`, await orderStaff())
    shown.assertStatus(409)
  })

  test('wait for the rest where a part was paid', async ({ assert }) => {
    const part = { amount: '40.00', status: 'completed' } as const
    const late = await anOrder({ confirmBy: past(), payments: [part, { amount: '60.00' }] })
    await run(ExpireOrders)
    assert.equal((await storedOrder(late.id)).status, 'pending')
  })

  test('are the desk’s to decide about where it has contacted the buyer', async ({ assert }) => {
    const contacted = { contactCount: 1, nextContactAt: past() }
    const late = await anOrder({ confirmBy: past(), ...contacted })
    await run(ExpireOrders)
    const expire = new ExpireOrder(await app.container.make(CancelOrder))
    await expire.handle({ orderId: late.id })
    assert.equal((await storedOrder(late.id)).status, 'pending')
  })

  test('are left alone where they were confirmed or paid meanwhile', async ({ assert }) => {
    const expire = new ExpireOrder(await app.container.make(CancelOrder))
    const confirmed = await anOrder({ confirmBy: past(), status: 'confirmed' })
    const paid = await anOrder({ confirmBy: past(), payments: [{ status: 'completed' }] })
    for (const { id, status } of [confirmed, paid]) {
      await expire.handle({ orderId: id })
      assert.equal((await storedOrder(id)).status, status)
    }
  })

  test('do not wait for one that cannot be cancelled', async ({ assert, cleanup }) => {
    const broken = await anOrder({ confirmBy: past().minus({ hours: 1 }) })
    const late = await anOrder({ confirmBy: past() })
    const move = { type: 'moved', from_status: 'pending', to_status: 'cancelled' }
    const written = { order_id: broken.id, actor_role: 'system', ...move }
    await db.table('order_events').insert(written)
    cleanup(async () => {
      await db.from('orders').where('id', broken.id).update({ status: 'cancelled' })
    })
    await assert.rejects(() => run(ExpireOrders), 'Some orders could not be cancelled')
    assert.equal((await storedOrder(late.id)).status, 'cancelled')
    assert.equal((await storedOrder(broken.id)).status, 'pending')
  })
})
