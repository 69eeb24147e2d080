import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { CompleteCheckout } from '#actions/checkouts/complete'
import { NewAccountLimits } from '#domain/new_account_limits'
import { OrderNumbers } from '#domain/order_number'
import Order from '#models/order'
import ReleaseReservation from '#jobs/release_reservation'
import { aShopper, checkOut, type Shopper } from '#tests/support/checkout'
import { waiting, workOff } from '#tests/support/jobs'
import { Fakes } from '#tests/support/fakes'
import { Queue } from '@marketplace/shared/server/queue'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

const late = () => new ProblemError('upstream_timeout')
const down = () => new ProblemError('upstream_unavailable')
const broken = () => new ProblemError('upstream_failed')

const loseConnection = () => Promise.reject(new Error('Connection terminated unexpectedly'))

test.group('A checkout where something fails', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  async function keyOf({ id }: Shopper) {
    return db.from('idempotency_keys').where('user_id', id).firstOrFail()
  }

  async function aBasket() {
    const shopper = await aShopper(fakes)
    const product = fakes.catalog.sells(fakes.aShop(), { quantity: 1 })
    return { shopper, product, items: [{ productId: product.id, quantity: 1 }], key: randomUUID() }
  }

  for (const [title, failure, status] of [
    ['is late', late, 504],
    ['is down', down, 503],
    ['answers nonsense', broken, 502],
  ] as const) {
    test(`catalog-service ${title}: ${status}, no order, the hold is let go`, async ({
      client,
      assert,
    }) => {
      const { shopper, items, key } = await aBasket()
      fakes.catalog.faults.fail('reserve', failure())
      const response = await checkOut(client, shopper, items, { key })
      response.assertStatus(status)
      assert.lengthOf(await Order.query().where('user_id', shopper.id), 0)
      const { status: state, checkout_id: checkoutId } = await keyOf(shopper)
      assert.equal(state, 'free')
      await workOff(checkoutId)
      assert.isTrue(fakes.catalog.reservations.get(checkoutId)!.released)
    })
  }

  test('the storefront is down: 503, and what was reserved comes back', async ({
    client,
    assert,
  }) => {
    const { shopper, product, items } = await aBasket()
    fakes.storefront.faults.fail('findAddress', down())
    const response = await checkOut(client, shopper, items)
    response.assertStatus(503)
    assert.exists(response.header('retry-after'))
    assert.equal(product.reserved, 1)
    const { checkout_id: checkoutId } = await keyOf(shopper)
    await workOff(checkoutId)
    assert.equal(product.reserved, 0)
  })

  test('the reservation’s answer is lost: the next try is not refused by its own hold', async ({
    client,
    assert,
  }) => {
    const { shopper, product, items, key } = await aBasket()
    fakes.catalog.faults.loseAnswer('reserve', late())
    ;(await checkOut(client, shopper, items, { key })).assertStatus(504)
    const first = await keyOf(shopper)
    assert.equal(product.reserved, 1)
    const again = await checkOut(client, shopper, items, { key })
    again.assertStatus(201)
    assert.notEqual(again.body().data.id, first.checkout_id)
    assert.equal(product.reserved, 1)
    await workOff(first.checkout_id)
    assert.equal(product.reserved, 1)
    assert.deepEqual(fakes.catalog.statesOf(again.body().data.id), ['held'])
  })

  test('the next try fails as well, before it reaches the catalog: the one after it replaces both', async ({
    client,
    assert,
  }) => {
    const { shopper, product, items, key } = await aBasket()
    fakes.catalog.faults.loseAnswer('reserve', late())
    ;(await checkOut(client, shopper, items, { key })).assertStatus(504)
    fakes.catalog.faults.fail('reserve', down())
    ;(await checkOut(client, shopper, items, { key })).assertStatus(503)
    assert.equal(product.reserved, 1)
    ;(await checkOut(client, shopper, items, { key })).assertStatus(201)
    assert.equal(product.reserved, 1)
  })

  test('the try after a failed one dies, and the one that takes over still replaces the first', async ({
    client,
    assert,
  }) => {
    const { shopper, product, items, key } = await aBasket()
    fakes.catalog.faults.loseAnswer('reserve', late())
    ;(await checkOut(client, shopper, items, { key })).assertStatus(504)
    const stuck = fakes.catalog.faults.hold('reserve')
    const dying = checkOut(client, shopper, items, { key }).then((response) => response)
    await stuck.come
    await unlock(shopper)
    ;(await checkOut(client, shopper, items, { key })).assertStatus(201)
    stuck.letGo()
    ;(await dying).assertStatus(201)
    assert.equal(product.reserved, 1)
    assert.lengthOf(await Order.query().where('user_id', shopper.id), 1)
  })

  test('the reservation comes after it was let go: it finds a tombstone', async ({
    client,
    assert,
  }) => {
    const { shopper, product, items } = await aBasket()
    fakes.catalog.faults.fail('reserve', late())
    ;(await checkOut(client, shopper, items)).assertStatus(504)
    const { checkout_id: checkoutId } = await keyOf(shopper)
    await workOff(checkoutId)
    const latecomer = { id: checkoutId, items, ttlSeconds: 900, replaces: [] }
    await assert.rejects(() => fakes.catalog.reserve(latecomer))
    assert.equal(product.reserved, 0)
  })

  test('the try dies after reserving: the next one takes over its reservation', async ({
    client,
    assert,
  }) => {
    const { shopper, product, items, key } = await aBasket()
    const stuck = fakes.catalog.faults.hold('reserve', 'after')
    const first = checkOut(client, shopper, items, { key }).then((response) => response)
    await stuck.come
    const busy = await checkOut(client, shopper, items, { key })
    busy.assertStatus(409)
    assert.equal(busy.body().code, 'idempotency_in_progress')

    await unlock(shopper)
    const second = await checkOut(client, shopper, items, { key })
    second.assertStatus(201)
    const key2 = await keyOf(shopper)
    assert.containsSubset(key2, { attempt: 2, status: 'completed' })
    assert.equal(second.body().data.id, key2.checkout_id)

    stuck.letGo()
    const woken = await first
    woken.assertStatus(201)
    assert.deepEqual(woken.body(), second.body())
    assert.lengthOf(await Order.query().where('user_id', shopper.id), 1)
    assert.equal(product.reserved, 1)
    assert.lengthOf(await waiting(ReleaseReservation, key2.checkout_id), 0)
  })

  test('a paused try that wakes while another is at work writes nothing and releases nothing', async ({
    client,
    assert,
  }) => {
    const { shopper, product, items, key } = await aBasket()
    const one = fakes.catalog.faults.hold('reserve', 'after')
    const first = checkOut(client, shopper, items, { key }).then((response) => response)
    await one.come
    await unlock(shopper)
    const two = fakes.catalog.faults.hold('reserve', 'after')
    const second = checkOut(client, shopper, items, { key }).then((response) => response)
    await two.come

    one.letGo()
    const woken = await first
    woken.assertStatus(409)
    assert.equal(woken.body().code, 'idempotency_in_progress')
    const { checkout_id: checkoutId } = await keyOf(shopper)
    assert.lengthOf(await waiting(ReleaseReservation, checkoutId), 0)
    assert.lengthOf(await Order.query().where('user_id', shopper.id), 0)

    two.letGo()
    ;(await second).assertStatus(201)
    assert.lengthOf(await Order.query().where('user_id', shopper.id), 1)
    assert.equal(product.reserved, 1)
  })

  test('the orders were written by another try: its answer is given, nothing is released', async ({
    client,
    assert,
  }) => {
    const { shopper, items, key } = await aBasket()
    const stuck = fakes.storefront.faults.hold('findAddress', 'after')
    const first = checkOut(client, shopper, items, { key }).then((response) => response)
    await stuck.come
    await unlock(shopper)
    const second = await checkOut(client, shopper, items, { key })
    second.assertStatus(201)
    stuck.letGo()
    assert.deepEqual((await first).body(), second.body())
    assert.lengthOf(await waiting(ReleaseReservation, second.body().data.id), 0)
  })

  test('the answer to COMMIT is lost: the orders are there, and so is their answer', async ({
    client,
    assert,
    cleanup,
  }) => {
    const { shopper, product, items, key } = await aBasket()
    app.container.swap(CompleteCheckout, async (resolver) => {
      const [queue, limits] = [await resolver.make(Queue), await resolver.make(NewAccountLimits)]
      const real = new CompleteCheckout(queue, new OrderNumbers(), limits)
      return { handle: (...args) => real.handle(...args).then(loseConnection) } as CompleteCheckout
    })
    cleanup(() => app.container.restore(CompleteCheckout))
    const response = await checkOut(client, shopper, items, { key })
    response.assertStatus(201)
    assert.isUndefined(response.header('idempotent-replayed'))
    const orders = await Order.query().where('user_id', shopper.id)
    assert.deepEqual(
      orders.map(({ checkoutId }) => checkoutId),
      [response.body().data.id]
    )
    assert.lengthOf(await waiting(ReleaseReservation, response.body().data.id), 0)
    assert.equal(product.reserved, 1)
  })

  test('the shopper’s own other checkout does not end: 503 in time, the stock is let go', async ({
    client,
    assert,
    cleanup,
  }) => {
    const { shopper, product, items } = await aBasket()
    const other = await db.transaction()
    cleanup(() => other.rollback())
    await other.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [shopper.id])
    const began = performance.now()
    const response = await checkOut(client, shopper, items)
    response.assertStatus(503)
    assert.isBelow(performance.now() - began, 6_000)
    const { status, checkout_id: checkoutId } = await keyOf(shopper)
    assert.equal(status, 'free')
    await workOff(checkoutId)
    assert.equal(product.reserved, 0)
  }).retry(2)

  test('a number that is taken is drawn again', async ({ client, assert, cleanup }) => {
    const drawn = ['AAAA-0001', 'AAAA-0001', 'AAAA-0002', 'AAAA-0002', 'AAAA-0003']
    app.container.swap(OrderNumbers, () => ({ stem: () => drawn.shift()! }))
    cleanup(() => app.container.restore(OrderNumbers))
    const { shopper, items } = await aBasket()
    const two = [fakes.aShop(), fakes.aShop()].map((shop) => ({
      productId: fakes.catalog.sells(shop).id,
      quantity: 1,
    }))
    const numbers = async (basket: typeof items) => {
      const response = await checkOut(client, shopper, basket)
      return response.body().data.orders.map(({ orderNumber }: any) => orderNumber)
    }
    assert.deepEqual(await numbers(items), ['AAAA-0001'])
    assert.deepEqual(await numbers(two), ['AAAA-0002-1', 'AAAA-0002-2'])
    assert.deepEqual(await numbers(two.slice(0, 1)), ['AAAA-0003'])
  })

  test('the database refuses in the middle: all of it is undone, and the key is free', async ({
    client,
    assert,
  }) => {
    const { shopper, product, items, key } = await aBasket()
    await db.rawQuery('alter table order_items add constraint broken check (false) not valid')
    const response = await checkOut(client, shopper, items, { key })
    await db.rawQuery('alter table order_items drop constraint broken')
    response.assertStatus(422)
    assert.lengthOf(await Order.query().where('user_id', shopper.id), 0)
    assert.equal((await keyOf(shopper)).status, 'free')
    const again = await checkOut(client, shopper, items, { key })
    again.assertStatus(201)
    assert.equal(product.reserved, 1)
  })

  /** As if the key's minute were over. */
  async function unlock({ id }: Shopper) {
    await db
      .from('idempotency_keys')
      .where('user_id', id)
      .update({ locked_until: new Date(0) })
  }
})
