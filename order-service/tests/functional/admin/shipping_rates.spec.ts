import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { forgetRates, givenARate } from '#tests/support/rates'
import { Fakes, orderStaff, someone } from '#tests/support/fakes'
import { Visitor } from '#tests/support/panel'

const page = '/admin/orders/shipping-rates'
const rate = { region: 'MA-06', fee: '35.00', minDays: 1, maxDays: 3 }

test.group('The page of shipping rates', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    const restore = fakes.install()
    return async () => {
      restore()
      await forgetRates()
    }
  })

  const anAdmin = async () => new Visitor(await someone({ isAdmin: true }))
  const stored = () => db.from('shipping_rates').where('region', 'MA-06').firstOrFail()

  test('An admin sees the platform’s rates with their versions', async ({ assert }) => {
    await givenARate({ region: 'MA-06', fee: '35.00', freeFrom: '500.00' })
    const admin = await anAdmin()

    const response = await admin.open(page)

    assert.deepEqual([response.status, response.component], [200, 'rates/index'])
    assert.containsSubset(response.props.rates, [
      { region: 'MA-06', city: null, fee: '35.00', freeFrom: '500.00', version: 1 },
    ])
  })

  test('An admin sets the rate of a region that has none', async ({ assert }) => {
    const admin = await anAdmin()

    const response = await admin.put(page, rate, { from: page })

    assert.equal(response.status, 303)
    assert.equal((await admin.told()).flash.success, 'orders.flash.rateSaved')
    assert.containsSubset(await stored(), { fee: '35.00', min_days: 1, max_days: 3 })
  })

  test('A rate that a colleague changed meanwhile is not overwritten', async ({ assert }) => {
    await givenARate({ region: 'MA-06', fee: '35.00' })
    const admin = await anAdmin()
    await admin.put(page, { ...rate, fee: '40.00', version: 1 }, { from: page })

    await admin.put(page, { ...rate, fee: '99.00', version: 1 }, { from: page })

    assert.properties((await admin.told()).errors, ['version'])
    assert.containsSubset(await stored(), { fee: '40.00', version: 2 })
  })

  test('A rate that a colleague set first is not overwritten', async ({ assert }) => {
    const admin = await anAdmin()
    await admin.open(page)
    await givenARate({ region: 'MA-06', fee: '35.00' })

    await admin.put(page, { ...rate, fee: '99.00', version: 0 }, { from: page })

    assert.properties((await admin.told()).errors, ['version'])
    assert.containsSubset(await stored(), { fee: '35.00', version: 1 })
  })

  test('An admin removes the rate of a city, and its region keeps its own', async ({ assert }) => {
    await givenARate({ region: 'MA-06', fee: '35.00' })
    const id = await givenARate({ region: 'MA-06', city: 'Mohammédia', fee: '20.00' })
    const admin = await anAdmin()

    const response = await admin.delete(`${page}/${id}`, { version: 1 }, { from: page })

    assert.equal(response.status, 303)
    assert.equal((await admin.told()).flash.success, 'orders.flash.rateRemoved')
    assert.containsSubset(await db.from('shipping_rates'), [{ city: null, fee: '35.00' }])
  })

  test('A rate that a colleague changed meanwhile is not removed', async ({ assert }) => {
    const id = await givenARate({ region: 'MA-06', city: 'Mohammédia', fee: '20.00' })
    const admin = await anAdmin()
    await db.from('shipping_rates').where({ id }).update({ fee: '25.00' })

    await admin.delete(`${page}/${id}`, { version: 1 }, { from: page })

    assert.properties((await admin.told()).errors, ['version'])
    assert.equal((await stored()).fee, '25.00')
  })

  for (const [field, change] of Object.entries({
    fee: { fee: 'abc' },
    freeFrom: { freeFrom: '0' },
    minDays: { minDays: -1 },
    maxDays: { minDays: 4, maxDays: 2 },
    region: { region: 'MA-13' },
  })) {
    test(`A rate with a wrong ${field} says so at the field and saves nothing`, async ({
      assert,
    }) => {
      await givenARate({ region: 'MA-06', fee: '35.00' })
      const admin = await anAdmin()

      await admin.put(page, { ...rate, fee: '40.00', ...change }, { from: page })

      assert.properties((await admin.told()).errors, [field])
      assert.containsSubset(await stored(), { fee: '35.00', version: 1 })
    })
  }

  test('Order staff and shoppers neither see nor change the rates', async ({ assert }) => {
    await givenARate({ region: 'MA-06', fee: '35.00' })
    for (const person of [await orderStaff(), await someone()]) {
      const visitor = new Visitor(person)

      const response = await visitor.open(page)
      await visitor.put(page, { ...rate, fee: '40.00' })

      assert.equal(response.status, 403)
      assert.equal((await stored()).fee, '35.00')
    }
  })
})
