import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import app from '@adonisjs/core/services/app'
import { NewAccountLimits } from '#domain/new_account_limits'
import Order from '#models/order'
import { aShopper, checkOut, type Shopper } from '#tests/support/checkout'
import { anOrder } from '#tests/support/orders'
import { orderStaff, Fakes } from '#tests/support/fakes'
import { post } from '#tests/support/calls'
import type { ApiClient } from '@japa/api-client'
import { newAccountLimits } from '@marketplace/shared/contracts/limits'
import { toCentimes } from '@marketplace/shared/contracts/money'
import type { OrderStatus, PaymentMethod } from '@marketplace/shared/contracts/orders'

const { amount, ...counts } = newAccountLimits
const usual = new NewAccountLimits({ ...counts, value: toCentimes(amount) })

test.group('What an account without a delivered order may have waiting', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    app.container.swap(NewAccountLimits, () => usual)
    const leave = fakes.install()
    return () => {
      app.container.restore(NewAccountLimits)
      leave()
    }
  })

  function buy(
    client: ApiClient,
    shopper: Shopper,
    { quantity = 1, price = '10.00', paymentMethod = 'cod' as PaymentMethod } = {}
  ) {
    const { id } = fakes.catalog.sells(fakes.aShop(), { price, quantity: 999 })
    return checkOut(client, shopper, [{ productId: id, quantity }], { body: { paymentMethod } })
  }

  const countOrders = async ({ id }: Shopper) => (await Order.query().where('user_id', id)).length

  /** An order of that shopper's as it might stand there. */
  const given = (shopper: Shopper, status: OrderStatus, method: PaymentMethod = 'cod') =>
    anOrder({ userId: shopper.id, status, method, total: '10.00' })

  test('The fourth open checkout is 409 and says what may wait', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    for (const status of ['pending', 'confirmed', 'shipped'] as const) await given(shopper, status)

    const response = await buy(client, shopper).header('accept-language', 'en')

    response.assertStatus(409)
    assert.equal(response.body().code, 'conflict')
    assert.match(response.body().detail, /3 purchases, 20 items and 5,000\.00 MAD/)
    assert.equal(await countOrders(shopper), 3)
  })

  test('Three checkouts of several stores each may wait', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    for (let checkout = 0; checkout < 3; checkout++) {
      const shops = [fakes.aShop(), fakes.aShop()]
      const items = shops.map((shop) => ({ productId: fakes.catalog.sells(shop).id, quantity: 1 }))

      const response = await checkOut(client, shopper, items)

      response.assertStatus(201)
    }
    assert.equal(await countOrders(shopper), 6)
  })

  const refused = {
    '21 pieces at once': { quantity: 21 },
    'more than 5 000 MAD at once': { price: '5000.01' },
    'more than 5 000 MAD by WhatsApp': { price: '5000.01', paymentMethod: 'whatsapp' as const },
  }
  for (const [what, order] of Object.entries(refused)) {
    test(`A first checkout of ${what} is 409 and writes nothing`, async ({ client, assert }) => {
      const shopper = await aShopper(fakes)

      const response = await buy(client, shopper, order)

      response.assertStatus(409)
      assert.equal(await countOrders(shopper), 0)
    })
  }

  test('Exactly 20 pieces for exactly 5 000 MAD are taken, and nothing after them', async ({
    client,
  }) => {
    const shopper = await aShopper(fakes)

    const whole = await buy(client, shopper, { quantity: 20, price: '250.00' })
    const more = await buy(client, shopper, { price: '0.00' })

    whole.assertStatus(201)
    more.assertStatus(409)
  })

  test('Pieces and value of earlier checkouts count', async ({ client }) => {
    const shopper = await aShopper(fakes)
    ;(await buy(client, shopper, { quantity: 15, price: '200.00' })).assertStatus(201)

    const pieces = await buy(client, shopper, { quantity: 6, price: '1.00' })
    const value = await buy(client, shopper, { quantity: 1, price: '2000.01' })

    pieces.assertStatus(409)
    value.assertStatus(409)
  })

  test('A transfer is neither refused nor counted', async ({ client }) => {
    const shopper = await aShopper(fakes)
    const much = { quantity: 30, price: '900.00', paymentMethod: 'bank_transfer' as const }
    for (let checkout = 0; checkout < 4; checkout++) {
      ;(await buy(client, shopper, much)).assertStatus(201)
    }

    const cash = await buy(client, shopper)

    cash.assertStatus(201)
  })

  test('Finished orders do not count, and a delivered one lifts the limits', async ({ client }) => {
    const [cancelled, delivered] = [await aShopper(fakes), await aShopper(fakes)]
    for (const shopper of [cancelled, delivered]) {
      for (let order = 0; order < 3; order++) await given(shopper, 'cancelled')
    }
    await given(delivered, 'delivered')

    const fresh = await buy(client, cancelled)
    const tooMuch = await buy(client, cancelled, { quantity: 20 })
    const known = await buy(client, delivered, { quantity: 900, price: '100.00' })

    fresh.assertStatus(201)
    tooMuch.assertStatus(409)
    known.assertStatus(201)
  })

  test('Of checkouts that come at once no more than three are taken', async ({
    client,
    assert,
  }) => {
    const shopper = await aShopper(fakes)

    const responses = await Promise.all(Array.from({ length: 8 }, () => buy(client, shopper)))

    const taken = responses.filter((response) => response.status() === 201)
    assert.lengthOf(taken, 3)
    assert.equal(await countOrders(shopper), 3)
  })

  test('What an admin has set counts at once, instead of the environment', async ({
    client,
    assert,
    cleanup,
  }) => {
    cleanup(async () => void (await db.from('settings').where('key', 'newAccounts').delete()))
    const value = JSON.stringify({ checkouts: 1, pieces: 20, amount: '5000.00' })
    await db.table('settings').insert({ key: 'newAccounts', value })
    const shopper = await aShopper(fakes)

    const first = await buy(client, shopper)
    const second = await buy(client, shopper).header('accept-language', 'en')

    first.assertStatus(201)
    second.assertStatus(409)
    assert.match(second.body().detail, /at most 1 purchases/)
  })

  test('An order by phone is not limited', async ({ client }) => {
    const { id } = fakes.catalog.sells(fakes.aShop(), { quantity: 999 })
    const recipient = {
      recipientName: 'Hassan Benali',
      phone: '0612345678',
      street: '4, derb Sidi Ali',
      city: 'Fès',
      state: 'MA-03',
    }
    const items = [{ productId: id, quantity: 500 }]

    const response = await post(client, 'orders', await orderStaff(), {
      items,
      recipient,
      paymentMethod: 'cod',
    })

    response.assertStatus(201)
  })
})
