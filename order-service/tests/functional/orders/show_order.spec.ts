import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { get, post } from '#tests/support/calls'
import { anOrder } from '#tests/support/orders'
import { orderStaff, someone, Fakes } from '#tests/support/fakes'

test.group('An order', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('is shown by id and by number, in any case, with its timeline', async ({
    client,
    assert,
  }) => {
    const shopper = await someone()
    const { id, orderNumber } = await anOrder({ userId: shopper.id })
    for (const name of [id, id.toUpperCase(), orderNumber, orderNumber.toLowerCase()]) {
      const response = await get(client, `orders/${name}`, shopper)
      response.assertStatus(200)
      assert.equal(response.body().data.id, id)
      assert.containsSubset(response.body().data.timeline, [
        { type: 'placed', from: null, to: 'pending', actor: { role: 'shopper' } },
      ])
    }
  })

  test('is not there for strangers, other owners and catalog staff, nor under a name that is none', async ({
    client,
  }) => {
    const { id } = await anOrder()
    const strangers = [
      await someone(),
      await fakes.ownerOf(fakes.aShop()),
      await someone({ roles: ['catalog_staff'] }),
    ]
    for (const stranger of strangers) {
      ;(await get(client, `orders/${id}`, stranger)).assertStatus(404)
    }
    const staff = await orderStaff()
    for (const name of [randomUUID(), 'AAAA-AAAA', '7', 'x'.repeat(300), '%00', "' or 1=1 --"]) {
      const response = await get(client, `orders/${encodeURIComponent(name)}`, staff)
      response.assertStatus(404)
    }
    ;(await client.get(`/api/v1/orders/${id}`)).assertStatus(401)
  })

  test('tells each face what it can do', async ({ client, assert }) => {
    const shop = fakes.aShop()
    const [owner, shopper, staff] = [await fakes.ownerOf(shop), await someone(), await orderStaff()]
    const { id } = await anOrder({ userId: shopper.id, storeId: shop.storeId, status: 'confirmed' })
    const can = async (person: typeof owner) =>
      (await get(client, `orders/${id}`, person)).body().data.can
    const nothing = { cancel: false, confirm: false, ship: false, deliver: false }
    assert.deepEqual(await can(shopper), {
      ...nothing,
      pay: false,
      refund: false,
      sendProof: false,
    })
    assert.deepEqual(await can(owner), {
      ...nothing,
      cancel: true,
      ship: true,
      pay: false,
      refund: false,
      sendProof: false,
    })
    assert.deepEqual(await can(staff), {
      ...nothing,
      cancel: true,
      ship: true,
      pay: true,
      refund: false,
      sendProof: false,
    })
  })

  test('keeps notes and colleagues’ names among those who work on it', async ({
    client,
    assert,
  }) => {
    const shop = fakes.aShop()
    const [owner, shopper, staff] = [await fakes.ownerOf(shop), await someone(), await orderStaff()]
    const { id } = await anOrder({ userId: shopper.id, storeId: shop.storeId })
    const noted = await post(client, `orders/${id}/notes`, owner, { text: 'Livrer après 17 h' })
    noted.assertStatus(201)
    assert.containsSubset(noted.body().data.timeline.at(-1), {
      type: 'note',
      reason: 'Livrer après 17 h',
      actor: { id: owner.id, role: 'owner', name: 'Brahim Ouali' },
    })
    await post(client, `orders/${id}/notes`, staff, { text: 'Client rappelé' })
    await post(client, `orders/${id}/confirm`, staff)
    const seen = (await get(client, `orders/${id}`, shopper)).body().data.timeline
    assert.deepEqual(
      seen.map(({ type }: any) => type),
      ['placed', 'moved']
    )
    assert.deepEqual(seen[1].actor, { id: null, role: 'staff', name: null })
    const whole = (await get(client, `orders/${id}`, owner)).body().data.timeline
    assert.lengthOf(whole, 4)
    assert.equal(whole[2].actor.name, 'Karim Jaidi')
  })

  test('takes notes from staff and its owner only, and no empty ones', async ({ client }) => {
    const shopper = await someone()
    const { id } = await anOrder({ userId: shopper.id })
    const note = { text: 'x' }
    ;(await post(client, `orders/${id}/notes`, shopper, note)).assertStatus(403)
    ;(await post(client, `orders/${id}/notes`, await someone(), note)).assertStatus(404)
    ;(await post(client, `orders/${id}/notes`, await orderStaff(), { text: ' ' })).assertStatus(422)
  })

  test('tells how to pay by transfer as long as something is due', async ({ client, assert }) => {
    const staff = await orderStaff()
    const { id, orderNumber } = await anOrder({ method: 'bank_transfer', total: '250.00' })
    const before = (await get(client, `orders/${id}`, staff)).body().data
    assert.containsSubset(before.transfer, { reference: orderNumber.slice(0, 9), amount: '250.00' })
    await post(client, `orders/${id}/cancel`, staff, { reason: 'x' })
    assert.notProperty((await get(client, `orders/${id}`, staff)).body().data, 'transfer')
  })
})
