import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import ReleaseReservation from '#jobs/release_reservation'
import Order from '#models/order'
import { aShopper, checkOut, type Shopper } from '#tests/support/checkout'
import { post, tally } from '#tests/support/calls'
import { Fakes, orderStaff, someone, type Someone } from '#tests/support/fakes'
import { waiting } from '#tests/support/jobs'
import { aPhone } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { ruleMessage } from '@marketplace/shared/contracts/messages/index'

const keyOf = (phone: string) => phone.slice(-9)
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test.group('The block list', (group) => {
  let fakes: Fakes
  let staff: Someone
  let visitor: Visitor
  group.each.setup(async () => {
    fakes = new Fakes()
    staff = await orderStaff('Karim Jaidi')
    visitor = new Visitor(staff)
    return fakes.install()
  })

  const block = (body: object) => visitor.send('/admin/orders/blocks', body)
  const blocksOf = (phone: string): Promise<Record<string, any>[]> =>
    db.from('buyer_blocks').where('phone_key', keyOf(phone)).orderBy('created_at')

  async function aShopperWith(phone: string): Promise<Shopper> {
    const shopper = await aShopper(fakes)
    return { ...shopper, addressId: fakes.storefront.knows(shopper.id, { phone }) }
  }

  test('Staff block a phone, in any spelling, with a reason and a last day', async ({ assert }) => {
    const phone = aPhone()

    await block({ phone: `0${keyOf(phone)}`, reason: 'Trois colis refusés', until: inDays(10) })

    const [row] = await blocksOf(phone)
    assert.containsSubset(row, {
      reason: 'Trois colis refusés',
      blocked_by: staff.id,
      blocked_by_name: 'Karim Jaidi',
      lifted_at: null,
    })
    assert.isAbove(row!.until.getTime(), Date.now() + 9 * 86_400_000)
    const { props } = await visitor.open(`/admin/orders/blocks?q=${keyOf(phone)}`)
    assert.containsSubset(props.blocks, [{ phone, reason: 'Trois colis refusés' }])
  })

  test('A blocked phone is refused its checkout in neutral words, its stock comes back, and no order is written', async ({
    client,
    assert,
  }) => {
    const phone = aPhone()
    await block({ phone, reason: 'Trois colis refusés' })
    const shopper = await aShopperWith(phone)
    const product = fakes.catalog.sells(fakes.aShop())

    const response = await checkOut(client, shopper, [{ productId: product.id, quantity: 1 }])

    response.assertStatus(409)
    response.assertBodyContains({ code: 'conflict', detail: ruleMessage('fr', 'call_us', {}) })
    assert.notInclude(JSON.stringify(response.body()), 'Trois colis')
    assert.lengthOf(await Order.query().where('user_id', shopper.id), 0)
    const [checkoutId] = [...fakes.catalog.reservations.keys()]
    assert.lengthOf(await waiting(ReleaseReservation, checkoutId!), 1)
  })

  test('A quote does not depend on it', async ({ client }) => {
    const product = fakes.catalog.sells(fakes.aShop())

    const response = await client
      .post('/api/v1/checkouts/quote')
      .json({ items: [{ productId: product.id, quantity: 1 }] })

    response.assertStatus(200)
  })

  test('Another phone of the same account goes through', async ({ client }) => {
    const phone = aPhone()
    await block({ phone, reason: 'Trois colis refusés' })
    const shopper = await aShopperWith(phone)
    const addressId = fakes.storefront.knows(shopper.id, { phone: aPhone() })
    const product = fakes.catalog.sells(fakes.aShop())
    const items = [{ productId: product.id, quantity: 1 }]

    ;(await checkOut(client, { ...shopper, addressId }, items)).assertStatus(201)
  })

  test('Staff take its order by phone, and are warned', async ({ client, assert }) => {
    const phone = aPhone()
    await block({ phone, reason: 'Trois colis refusés' })
    const product = fakes.catalog.sells(fakes.aShop())
    const recipient = {
      recipientName: 'Hassan',
      phone,
      street: 'Derb',
      city: 'Fès',
      state: 'MA-03',
    }

    const warned = await visitor.json(`/admin/orders/buyer?phone=${encodeURIComponent(phone)}`)
    const response = await post(client, 'orders', staff, {
      ...{ items: [{ productId: product.id, quantity: 1 }], recipient, paymentMethod: 'cod' },
    })

    assert.containsSubset(warned, {
      buyer: { block: { reason: 'Trois colis refusés', by: 'Karim Jaidi' } },
    })
    response.assertStatus(201)
  })

  test('A lifted block refuses nothing, and says who lifted it; lifting twice is harmless', async ({
    client,
    assert,
  }) => {
    const phone = aPhone()
    await block({ phone, reason: 'Erreur' })
    const [row] = await blocksOf(phone)

    const other = await orderStaff('Salma Idrissi')
    await new Visitor(other).send(`/admin/orders/blocks/${row!.id}/lift`)
    await visitor.send(`/admin/orders/blocks/${row!.id}/lift`)

    const [lifted] = await blocksOf(phone)
    assert.containsSubset(lifted, { lifted_by: other.id, lifted_by_name: 'Salma Idrissi' })
    const shopper = await aShopperWith(phone)
    const product = fakes.catalog.sells(fakes.aShop())
    const items = [{ productId: product.id, quantity: 1 }]
    ;(await checkOut(client, shopper, items)).assertStatus(201)
    const { props } = await visitor.open(`/admin/orders/blocks?view=ended&q=${keyOf(phone)}`)
    assert.containsSubset(props.blocks, [{ phone, liftedBy: 'Salma Idrissi' }])
  })

  test('A block past its last day refuses nothing and makes room for another', async ({
    client,
    assert,
  }) => {
    const phone = aPhone()
    await db.table('buyer_blocks').insert({
      ...{ phone_key: keyOf(phone), reason: 'Passé', blocked_by: staff.id },
      ...{ created_at: new Date(Date.now() - 2000), until: new Date(Date.now() - 1000) },
    })
    const shopper = await aShopperWith(phone)
    const product = fakes.catalog.sells(fakes.aShop())
    const items = [{ productId: product.id, quantity: 1 }]
    ;(await checkOut(client, shopper, items)).assertStatus(201)

    await block({ phone, reason: 'De nouveau' })

    const rows = await blocksOf(phone)
    assert.deepEqual(
      rows.map(({ reason, lifted_at }) => [reason, lifted_at !== null]),
      [
        ['Passé', true],
        ['De nouveau', false],
      ]
    )
    assert.deepEqual(rows[0]!.lifted_at, rows[0]!.until)
  })

  test('Ten who block one phone at once leave one open block', async ({ assert }) => {
    const phone = aPhone()

    const people = await Promise.all(
      Array.from({ length: 10 }, async () => new Visitor(await orderStaff()))
    )
    await Promise.all(
      people.map((person) => person.send('/admin/orders/blocks', { phone, reason: 'Tous' }))
    )

    assert.lengthOf(await blocksOf(phone), 1)
    const refusals = await Promise.all(people.map((person) => person.told()))
    const told = refusals.map(({ errors }) => ({ status: () => (errors?.phone ? 409 : 200) }))
    assert.deepEqual(tally(told), { 200: 1, 409: 9 })
  })

  test('A block without phone, reason or a day to come is sent back to its fields', async ({
    assert,
  }) => {
    await block({ phone: '12', reason: ' ' })
    assert.properties((await visitor.told()).errors, ['phone', 'reason'])
    const phone = aPhone()

    await block({ phone, reason: 'Hier', until: inDays(-2) })

    assert.properties((await visitor.told()).errors, ['until'])
    assert.deepEqual(await blocksOf(phone), [])
  })

  test('Owners and shoppers neither see nor change the list', async ({ assert }) => {
    const phone = aPhone()
    await block({ phone, reason: 'Trois colis refusés' })
    const [row] = await blocksOf(phone)

    for (const person of [await fakes.ownerOf(fakes.aShop()), await someone()]) {
      const stranger = new Visitor(person)
      assert.equal((await stranger.open('/admin/orders/blocks')).status, 403)
      await stranger.send(`/admin/orders/blocks/${row!.id}/lift`)
      await stranger.send('/admin/orders/blocks', { phone: aPhone(), reason: 'Non' })
    }

    assert.isNull((await blocksOf(phone))[0]!.lifted_at)
  })
})
