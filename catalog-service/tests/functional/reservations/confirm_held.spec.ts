import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { aProduct } from '#tests/support/builders'
import { confirmHeld, expire, linesOf, reserve, step, stockOf } from '#tests/support/stock'

async function aReservation(client: ApiClient, quantities = [1]) {
  const products = await Promise.all(quantities.map(() => aProduct({ stock: 5 })))
  const productIds = products.map((product) => product.id).toSorted()
  const items = productIds.map((productId, at) => ({ productId, quantity: quantities[at] }))
  const id = randomUUID()
  ;(await reserve(client, items, { id })).assertStatus(200)
  return { id, productIds }
}

test.group('Confirming many reservations', () => {
  test('Those that are held in full are confirmed and named with their products', async ({
    client,
    assert,
  }) => {
    const one = await aReservation(client, [1, 2])
    const other = await aReservation(client)

    const response = await confirmHeld(client, [one.id, other.id])

    response.assertStatus(200)
    assert.sameDeepMembers(response.body().data, [one, other])
    for (const { id, productIds } of [one, other]) {
      assert.deepEqual(
        await linesOf(id),
        Object.fromEntries(productIds.map((productId) => [productId, 'confirmed']))
      )
    }
    assert.deepEqual(await stockOf(other.productIds[0]), { quantity: 5, reserved: 1 })
  })

  test('An expired one is left as it is, and the others are confirmed', async ({
    client,
    assert,
  }) => {
    const held = await aReservation(client)
    const expired = await aReservation(client)
    await expire(expired.id)

    const response = await confirmHeld(client, [expired.id, held.id])

    assert.deepEqual(response.body().data, [held])
    assert.deepEqual(await linesOf(expired.id), { [expired.productIds[0]]: 'expired' })
    assert.deepEqual(await stockOf(expired.productIds[0]), { quantity: 5, reserved: 0 })
  })

  test('One of which an order was cancelled is not named', async ({ client, assert }) => {
    const part = await aReservation(client, [1, 1])
    await step(client, part.id, 'release', { productIds: [part.productIds[0]] })

    const response = await confirmHeld(client, [part.id])

    assert.deepEqual(response.body().data, [])
    const [released, kept] = part.productIds
    assert.deepEqual(await linesOf(part.id), { [released]: 'released', [kept]: 'confirmed' })
  })

  test('One that is released, unknown or confirmed before is not named', async ({
    client,
    assert,
  }) => {
    const released = await aReservation(client)
    await step(client, released.id, 'release')
    const confirmed = await aReservation(client)
    await step(client, confirmed.id, 'confirm')

    const response = await confirmHeld(client, [released.id, randomUUID(), confirmed.id])

    assert.deepEqual(response.body().data, [])
    assert.deepEqual(await linesOf(released.id), { [released.productIds[0]]: 'released' })
  })

  test('One whose head somebody has locked is left out without waiting', async ({
    client,
    assert,
    cleanup,
  }) => {
    const locked = await aReservation(client)
    const free = await aReservation(client)
    const other = await db.transaction()
    cleanup(() => other.rollback())
    await other.rawQuery('select from reservations where id = ? for update', [locked.id])

    const response = await confirmHeld(client, [locked.id, free.id])

    assert.deepEqual(response.body().data, [free])
    assert.deepEqual(await linesOf(locked.id), { [locked.productIds[0]]: 'held' })
  })

  test('While others release, expire and confirm, each is named only where it is confirmed', async ({
    client,
    assert,
  }) => {
    const all = await Promise.all(Array.from({ length: 30 }, () => aReservation(client)))
    const ids = all.map(({ id }) => id)

    const [first, second] = await Promise.all([
      confirmHeld(client, ids),
      confirmHeld(client, ids.toReversed()),
      ...ids.slice(0, 10).map((id) => step(client, id, 'release')),
      ...ids.slice(10, 20).map((id) => step(client, id, 'confirm')),
    ])

    const named = [...first.body().data, ...second.body().data].map(({ id }: any) => id)
    assert.lengthOf(new Set(named), named.length)
    for (const { id, productIds } of all) {
      const [status] = Object.values(await linesOf(id))
      const isReleased = ids.indexOf(id) < 10
      assert.equal(status, isReleased ? 'released' : 'confirmed')
      const reserved = isReleased ? 0 : 1
      assert.deepEqual(await stockOf(productIds[0]), { quantity: 5, reserved })
    }
  })

  test('No ids, or one that is none, is 422', async ({ client }) => {
    ;(await confirmHeld(client, [])).assertStatus(422)
    ;(await confirmHeld(client, ['none'])).assertStatus(422)
  })
})
