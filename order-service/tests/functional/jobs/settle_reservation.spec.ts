import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import ConfirmReservation from '#jobs/confirm_reservation'
import ReleaseReservation from '#jobs/release_reservation'
import { post } from '#tests/support/calls'
import { aShopper, checkOut } from '#tests/support/checkout'
import { run, waiting, workOff } from '#tests/support/jobs'
import { anOrder, storedOrder } from '#tests/support/orders'
import { orderStaff, Fakes } from '#tests/support/fakes'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { ApiClient } from '@japa/api-client'

test.group('Confirming a reservation', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  /** Two orders of one checkout, the second of the only piece there is. */
  async function aCheckout(client: ApiClient) {
    const shopper = await aShopper(fakes)
    const plenty = fakes.catalog.sells(fakes.aShop(), { quantity: 10 })
    const last = fakes.catalog.sells(fakes.aShop(), { quantity: 1 })
    const items = [plenty, last].map(({ id }) => ({ productId: id, quantity: 1 }))
    const { id, orders } = (await checkOut(client, shopper, items)).body().data
    return { id, shopper, plenty, last, first: orders[0].id, second: orders[1].id }
  }

  test('tells the orders that their stock is sure', async ({ client, assert }) => {
    const { id, first, second } = await aCheckout(client)
    await run(ConfirmReservation, { checkoutId: id })
    for (const order of [first, second]) {
      assert.isNotNull((await storedOrder(order)).order.reservationConfirmedAt)
    }
    assert.deepEqual(fakes.catalog.statesOf(id), ['confirmed', 'confirmed'])
  })

  test('cancels the order whose stock was lost, and only that one', async ({ client, assert }) => {
    const { id, plenty, last, first, second } = await aCheckout(client)
    fakes.catalog.expire(id)
    last.quantity = 0
    await workOff(id)
    assert.isNotNull((await storedOrder(first)).order.reservationConfirmedAt)
    const lost = await storedOrder(second)
    assert.equal(lost.status, 'cancelled')
    assert.deepEqual(
      lost.payments.map(({ status }) => status),
      ['failed']
    )
    const event = lost.order.events.at(-1)!
    assert.containsSubset(event.$attributes, { actorRole: 'system', reason: 'stock_lost' })
    assert.deepEqual([plenty.reserved, last.reserved], [1, 0])
    assert.deepEqual(fakes.catalog.statesOf(id), ['confirmed', 'released'])
  })

  test('takes expired stock again where it is still there', async ({ client, assert }) => {
    const { id, last, second } = await aCheckout(client)
    fakes.catalog.expire(id)
    await workOff(id)
    assert.equal((await storedOrder(second)).status, 'pending')
    assert.equal(last.reserved, 1)
  })

  test('again, or with its answer lost, changes nothing more', async ({ client, assert }) => {
    const { id, first } = await aCheckout(client)
    fakes.catalog.faults.loseAnswer('confirm', new ProblemError('upstream_timeout'))
    await assert.rejects(() => run(ConfirmReservation, { checkoutId: id }))
    assert.isNull((await storedOrder(first)).order.reservationConfirmedAt)
    await run(ConfirmReservation, { checkoutId: id })
    const before = (await storedOrder(first)).order.reservationConfirmedAt!
    await run(ConfirmReservation, { checkoutId: id })
    const after = (await storedOrder(first)).order.reservationConfirmedAt!
    assert.equal(after.toMillis(), before.toMillis())
  })

  test('that comes late harms no order that has gone on', async ({ client, assert }) => {
    const checkoutId = randomUUID()
    const [productId, other] = [randomUUID(), randomUUID()]
    const sure = await anOrder({ checkoutId, status: 'confirmed', productIds: [productId] })
    const gone = await anOrder({ checkoutId, status: 'cancelled', productIds: [other] })
    const shipped = await anOrder({ checkoutId, status: 'shipped', productIds: [other, productId] })
    fakes.catalog.confirm = async () => ({ confirmed: [], lost: [productId, other] })
    await run(ConfirmReservation, { checkoutId })
    for (const order of [sure, gone, shipped]) {
      assert.equal((await storedOrder(order.id)).status, order.status)
    }
    assert.lengthOf(await waiting(ReleaseReservation, checkoutId), 0)
    ;(await post(client, `orders/${sure.id}/ship`, await orderStaff())).assertStatus(200)
  })

  test('for an order that was cancelled first leaves the other alone', async ({
    client,
    assert,
  }) => {
    const { id, shopper, first, second, plenty, last } = await aCheckout(client)
    await post(client, `orders/${second}/cancel`, shopper, { reason: 'x' })
    await workOff(id)
    assert.equal((await storedOrder(first)).status, 'pending')
    assert.isNotNull((await storedOrder(first)).order.reservationConfirmedAt)
    assert.isNull((await storedOrder(second)).order.reservationConfirmedAt)
    assert.deepEqual([plenty.reserved, last.reserved], [1, 0])
  })
})

test.group('Confirming several reservations', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  async function aCheckout(client: ApiClient) {
    const items = [fakes.aShop(), fakes.aShop()].map((shop) => {
      return { productId: fakes.catalog.sells(shop).id, quantity: 1 }
    })
    const response = await checkOut(client, await aShopper(fakes), items)
    const { id, orders } = response.body().data
    return { checkoutId: id as string, orderIds: orders.map((order: any) => order.id) as string[] }
  }

  async function confirmTogether(...checkouts: { checkoutId: string }[]) {
    const job = await app.container.make(ConfirmReservation)
    const left = await job.handleMany(checkouts.map(({ checkoutId }) => ({ checkoutId })))
    return left.map(({ checkoutId }) => checkoutId)
  }

  async function areSure(orderIds: string[]) {
    const orders = await Promise.all(orderIds.map(storedOrder))
    return orders.map(({ order }) => order.reservationConfirmedAt !== null)
  }

  test('All orders of those that are held are told, and none is left', async ({
    client,
    assert,
  }) => {
    const [one, other] = [await aCheckout(client), await aCheckout(client)]

    assert.deepEqual(await confirmTogether(one, other), [])

    assert.deepEqual(await areSure([...one.orderIds, ...other.orderIds]), [true, true, true, true])
  })

  test('One whose stock expired is left, and its orders wait', async ({ client, assert }) => {
    const [expired, held] = [await aCheckout(client), await aCheckout(client)]
    fakes.catalog.expire(expired.checkoutId)

    assert.deepEqual(await confirmTogether(expired, held), [expired.checkoutId])

    assert.deepEqual(await areSure(expired.orderIds), [false, false])
    assert.deepEqual(await areSure(held.orderIds), [true, true])
  })

  test('An order that the catalog’s answer does not hold is left to be looked at', async ({
    client,
    assert,
  }) => {
    const { checkoutId, orderIds } = await aCheckout(client)
    const { order } = await storedOrder(orderIds[0])
    const [{ productId }] = await order.related('items').query()
    fakes.catalog.confirmHeld = async () => [{ id: checkoutId, productIds: [productId] }]

    assert.deepEqual(await confirmTogether({ checkoutId }), [checkoutId])

    assert.deepEqual(await areSure(orderIds), [true, false])
  })

  test('An order that was cancelled meanwhile is left alone', async ({ client, assert }) => {
    const { checkoutId, orderIds } = await aCheckout(client)
    const staff = await orderStaff()
    await post(client, `orders/${orderIds[0]}/cancel`, staff, { reason: 'x' })

    assert.deepEqual(await confirmTogether({ checkoutId }), [])

    assert.deepEqual(await areSure(orderIds), [false, true])
  })
})

test.group('Stock jobs', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('whose answer is lost are done once', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const product = fakes.catalog.sells(fakes.aShop(), { quantity: 5 })
    const items = [{ productId: product.id, quantity: 2 }]
    const { id, orders } = (await checkOut(client, shopper, items)).body().data
    await workOff(id)
    const staff = await orderStaff()
    await post(client, `orders/${orders[0].id}/confirm`, staff)
    await post(client, `orders/${orders[0].id}/ship`, staff)
    fakes.catalog.faults.loseAnswer('commit', new ProblemError('upstream_timeout'))
    await assert.rejects(() => workOff(id))
    await workOff(id)
    assert.deepEqual([product.quantity, product.reserved], [3, 0])

    const refused = { reason: 'Refused', restock: true }
    await post(client, `orders/${orders[0].id}/cancel`, staff, refused)
    fakes.catalog.faults.loseAnswer('return', new ProblemError('upstream_timeout'))
    await assert.rejects(() => workOff(id))
    await workOff(id)
    assert.deepEqual([product.quantity, product.reserved], [5, 0])
  })

  test('a parcel that comes back before its leaving is known waits its turn', async ({
    client,
    assert,
  }) => {
    const shopper = await aShopper(fakes)
    const product = fakes.catalog.sells(fakes.aShop(), { quantity: 5 })
    const items = [{ productId: product.id, quantity: 2 }]
    const { id, orders } = (await checkOut(client, shopper, items)).body().data
    await workOff(id)
    const lines = { orderId: orders[0].id, productIds: [product.id] }
    await assert.rejects(() => fakes.catalog.return(id, lines))
    await fakes.catalog.commit(id, lines)
    await fakes.catalog.return(id, lines)
    assert.deepEqual([product.quantity, product.reserved], [5, 0])
  })
})
