import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { forgetRates, givenARate } from '#tests/support/rates'
import { Visitor } from '#tests/support/panel'
import { Fakes, orderStaff, someone, type Someone } from '#tests/support/fakes'

const rate = { region: 'MA-06', fee: '15.00', minDays: 1, maxDays: 2, cutOffHour: 14 }

test.group('Shipping rates of a store', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    const restore = fakes.install()
    return async () => {
      restore()
      await forgetRates()
    }
  })

  const put = (client: ApiClient, { token }: Someone, body: object) =>
    client.put('/api/v1/shipping-rates').bearerToken(token).json(body)
  const stored = () => db.from('shipping_rates').orderByRaw('store_id nulls first')

  test('An owner writes the store’s own; the platform’s and other stores’ stay', async ({
    client,
    assert,
  }) => {
    const shop = fakes.aShop()
    const other = fakes.aShop('Autre')
    await givenARate({ region: 'MA-06', fee: '35.00' })
    await givenARate({ region: 'MA-06', fee: '20.00', storeId: other.storeId })

    const response = await put(client, await fakes.ownerOf(shop), { rates: [rate] })

    response.assertStatus(200)
    assert.lengthOf(response.body().data, 2)
    assert.containsSubset(response.body().data[1], { storeId: shop.storeId, cutOffHour: 14 })
    const fees = (await stored()).map(({ store_id: storeId, fee }) => [storeId, fee])
    assert.sameDeepMembers(fees, [
      [null, '35.00'],
      [other.storeId, '20.00'],
      [shop.storeId, '15.00'],
    ])
  })

  test('Nobody writes those of a store that is not theirs', async ({ client, assert }) => {
    const { storeId } = fakes.aShop()
    const stranger = await fakes.ownerOf(fakes.aShop('Autre'))
    const people = [stranger, await someone(), await orderStaff(), await someone({ isAdmin: true })]
    for (const person of people) {
      ;(await put(client, person, { storeId, rates: [rate] })).assertStatus(403)
    }
    assert.isEmpty(await stored())
  })

  test('An owner removes the rate of a region, which then has the platform’s', async ({
    client,
    assert,
  }) => {
    const shop = fakes.aShop()
    const platform = await givenARate({ region: 'MA-06', fee: '35.00' })
    const own = await givenARate({ region: 'MA-06', fee: '15.00', storeId: shop.storeId })
    const { token } = await fakes.ownerOf(shop)
    const remove = (id: string) => client.delete(`/api/v1/shipping-rates/${id}`).bearerToken(token)

    ;(await remove(platform).json({ version: 1 })).assertStatus(404)
    ;(await remove(own).json({ version: 1 })).assertStatus(204)

    assert.deepEqual(
      (await stored()).map(({ id }) => id),
      [platform]
    )
  })

  test('The quote takes the store’s own, and says its hour', async ({ client, assert }) => {
    const shop = fakes.aShop()
    const product = fakes.catalog.sells(shop, { quantity: 5 })
    await givenARate({ region: 'MA-06', fee: '35.00' })
    await put(client, await fakes.ownerOf(shop), { rates: [{ ...rate, city: 'casa' }] })

    const response = await client.post('/api/v1/checkouts/quote').json({
      items: [{ productId: product.id, quantity: 1 }],
      ...{ region: 'MA-06', city: 'الدار البيضاء' },
    })

    assert.containsSubset(response.body().data.stores[0], {
      shippingFee: '15.00',
      deliveryDays: { min: 1, max: 2, cutOffHour: 14 },
    })
  })

  for (const cutOffHour of [0, 24, 14.5, '14']) {
    test(`A rate from ${JSON.stringify(cutOffHour)} o’clock on is 422`, async ({
      client,
      assert,
    }) => {
      const owner = await fakes.ownerOf(fakes.aShop())

      ;(await put(client, owner, { rates: [{ ...rate, cutOffHour }] })).assertStatus(422)

      assert.isEmpty(await stored())
    })
  }

  test('An owner’s page has the platform’s rates and their own, and saves their own', async ({
    assert,
  }) => {
    const shop = fakes.aShop()
    await givenARate({ region: 'MA-06', fee: '35.00' })
    const owner = new Visitor(await fakes.ownerOf(shop))
    const page = '/admin/orders/shipping-rates'

    await owner.put(page, { ...rate, version: 0 }, { from: page })

    assert.equal((await owner.told()).flash.success, 'orders.flash.rateSaved')
    const { props } = await owner.open(page)
    assert.isTrue(props.ofStore)
    assert.containsSubset(props.rates, [
      { storeId: null, fee: '35.00' },
      { storeId: shop.storeId, fee: '15.00', cutOffHour: 14 },
    ])
  })
})
