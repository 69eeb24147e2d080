import { test } from '@japa/runner'
import { aShopper, checkOut } from '#tests/support/checkout'
import { Fakes } from '#tests/support/fakes'
import { forgetRates, givenARate } from '#tests/support/rates'

/** The same numbers at every run, so that a failure can be repeated. */
function seeded(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const cities = ['Casablanca', 'casa', 'الدارالبيضاء', 'CASABLANCA ', 'Mohammédia', 'Nowhere']

test.group('A quote and its checkout, whatever the rates', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    const restore = fakes.install()
    return async () => {
      restore()
      await forgetRates()
    }
  })

  for (let seed = 1; seed <= 12; seed++) {
    test(`They agree on fees, days and totals (rates and cart of seed ${seed})`, async ({
      client,
      assert,
    }) => {
      const random = seeded(seed)
      const centimes = (below: number) => (random(below) / 100).toFixed(2)
      const shops = [fakes.aShop('A'), fakes.aShop('B'), fakes.aShop('C')]
      for (const storeId of [undefined, ...shops.map((shop) => shop.storeId)]) {
        for (const city of [undefined, 'Casablanca', 'Mohammédia']) {
          if (random(2) === 0) continue
          const freeFrom = random(2) ? centimes(60_000) : undefined
          await givenARate({
            ...{ region: 'MA-06', storeId, city, fee: centimes(9_000) },
            ...(freeFrom && freeFrom !== '0.00' ? { freeFrom } : {}),
            ...{ minDays: random(4), maxDays: 4 + random(4) },
          })
        }
      }
      const items = shops.map((shop) => ({
        productId: fakes.catalog.sells(shop, { price: centimes(30_000), quantity: 9 }).id,
        quantity: 1 + random(3),
      }))
      const city = cities[random(cities.length)]!
      const shopper = await aShopper(fakes)
      const addressId = fakes.storefront.knows(shopper.id, { city, state: 'MA-06' })

      const quote = await client
        .post('/api/v1/checkouts/quote')
        .json({ items, region: 'MA-06', city })
      const checkout = await checkOut(client, { ...shopper, addressId }, items)

      quote.assertStatus(200)
      checkout.assertStatus(201)
      const [quoted, bought] = [quote.body().data, checkout.body().data]
      const promised = ({ storeId, shippingFee, totalAmount, deliveryDays }: any) => {
        return { storeId, shippingFee, totalAmount, deliveryDays }
      }
      assert.sameDeepMembers(bought.orders.map(promised), quoted.stores.map(promised))
      assert.equal(bought.totalAmount, quoted.totalAmount)
    })
  }
})
