import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { forgetRates, givenARate } from '#tests/support/rates'
import { Fakes } from '#tests/support/fakes'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

test.group('A quote', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('tells anyone what a basket costs, store by store, and holds nothing', async ({
    client,
    assert,
  }) => {
    const [salma, lamali] = [fakes.aShop('Dar Salma'), fakes.aShop('Poterie Lamali')]
    const basket = fakes.catalog.sells(salma, { price: '120.10', quantity: 7, reserved: 2 })
    const tajine = fakes.catalog.sells(lamali, { price: '329.00' })
    const items = [
      { productId: basket.id, quantity: 1 },
      { productId: tajine.id, quantity: 1 },
      { productId: basket.id, quantity: 2 },
    ]
    const response = await client.post('/api/v1/checkouts/quote').json({ items })
    response.assertStatus(200)
    assert.deepEqual(response.body().data, {
      stores: [
        {
          storeId: salma.storeId,
          storeName: 'Dar Salma',
          items: [
            {
              productId: basket.id,
              name: 'Panier tressé',
              sku: basket.sku,
              quantity: 3,
              unitPrice: '120.10',
              totalPrice: '360.30',
              available: 5,
            },
          ],
          itemsAmount: '360.30',
          shippingFee: '0.00',
          totalAmount: '360.30',
          freeFrom: null,
          deliveryDays: null,
        },
        {
          storeId: lamali.storeId,
          storeName: 'Poterie Lamali',
          items: [
            {
              productId: tajine.id,
              name: 'Panier tressé',
              sku: tajine.sku,
              quantity: 1,
              unitPrice: '329.00',
              totalPrice: '329.00',
              available: 10,
            },
          ],
          itemsAmount: '329.00',
          shippingFee: '0.00',
          totalAmount: '329.00',
          freeFrom: null,
          deliveryDays: null,
        },
      ],
      totalAmount: '689.30',
      currency: 'MAD',
    })
    assert.equal(basket.reserved, 2)
  })

  test('adds what delivery to the region costs, once for each store', async ({
    client,
    assert,
  }) => {
    await givenARate({ region: 'MA-11', fee: '30.00' })
    const items = [fakes.aShop(), fakes.aShop()].map((shop) => ({
      productId: fakes.catalog.sells(shop, { price: '100.00' }).id,
      quantity: 1,
    }))
    const response = await client.post('/api/v1/checkouts/quote').json({ items, region: 'MA-11' })
    await forgetRates()
    assert.equal(response.body().data.totalAmount, '260.00')
    assert.equal(response.body().data.stores[1].shippingFee, '30.00')
  })

  test('names what is not offered', async ({ client, assert }) => {
    const offered = fakes.catalog.sells(fakes.aShop())
    const hidden = fakes.catalog.sells(fakes.aShop(), { isAvailable: false })
    const items = [offered.id, hidden.id, randomUUID()].map((productId) => ({
      productId,
      quantity: 1,
    }))
    const response = await client.post('/api/v1/checkouts/quote').json({ items })
    response.assertStatus(422)
    assert.deepEqual(
      response.body().errors.map(({ field, rule }: any) => [field, rule]),
      [
        ['items.1.productId', 'unavailable'],
        ['items.2.productId', 'unavailable'],
      ]
    )
  })

  test('A quote names the products of a store that pauses, in the words of the reader', async ({
    client,
    assert,
  }) => {
    const offered = fakes.catalog.sells(fakes.aShop())
    const paused = fakes.catalog.sells(fakes.aShop(), { isPaused: true })
    const items = [offered.id, paused.id].map((productId) => ({ productId, quantity: 1 }))

    const response = await client
      .post('/api/v1/checkouts/quote')
      .header('accept-language', 'en')
      .json({ items })

    response.assertStatus(422)
    assert.deepEqual(response.body().errors, [
      {
        field: 'items.1.productId',
        rule: 'paused',
        message: 'This store is taking a break: nothing can be ordered from it for now.',
      },
    ])
  })

  test('a region that is none, and a catalog that is away', async ({ client }) => {
    const { id } = fakes.catalog.sells(fakes.aShop())
    const items = [{ productId: id, quantity: 1 }]
    const wrong = await client.post('/api/v1/checkouts/quote').json({ items, region: 'MA-13' })
    wrong.assertStatus(422)
    fakes.catalog.faults.fail('products', new ProblemError('upstream_unavailable'))
    const away = await client.post('/api/v1/checkouts/quote').json({ items })
    away.assertStatus(503)
  })
})
