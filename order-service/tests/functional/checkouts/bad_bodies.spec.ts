import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aShopper, checkOut } from '#tests/support/checkout'
import { Fakes } from '#tests/support/fakes'
import type { ApiClient } from '@japa/api-client'

const productId = randomUUID()
const line = { productId, quantity: 1 }

const bad: Record<string, { body: Record<string, unknown>; field: string }> = {
  'no items': { body: { items: [] }, field: 'items' },
  'items that are no list': { body: { items: 'all' }, field: 'items' },
  'more than 100 lines': { body: { items: Array(101).fill(line) }, field: 'items' },
  'a quantity of zero': { body: { items: [{ ...line, quantity: 0 }] }, field: 'items.0.quantity' },
  'a quantity of 1000': {
    body: { items: [{ ...line, quantity: 1000 }] },
    field: 'items.0.quantity',
  },
  'half a quantity': { body: { items: [{ ...line, quantity: 0.5 }] }, field: 'items.0.quantity' },
  'a quantity in a string': {
    body: { items: [{ ...line, quantity: '2' }] },
    field: 'items.0.quantity',
  },
  'a quantity beyond numbers': {
    body: { items: [{ ...line, quantity: 2 ** 60 }] },
    field: 'items.0.quantity',
  },
  'an id that is none': {
    body: { items: [{ ...line, productId: '7' }] },
    field: 'items.0.productId',
  },
  'a price with three decimals': {
    body: { items: [{ ...line, expectedPrice: '1.234' }] },
    field: 'items.0.expectedPrice',
  },
  'a price below zero': {
    body: { items: [{ ...line, expectedPrice: -1 }] },
    field: 'items.0.expectedPrice',
  },
  'no address': { body: { shippingAddressId: undefined }, field: 'shippingAddressId' },
  'an unknown way to pay': { body: { paymentMethod: 'card' }, field: 'paymentMethod' },
  'a note that never ends': { body: { note: 'x'.repeat(1001) }, field: 'note' },
  'a note with a NUL': { body: { note: 'a\0b' }, field: 'note' },
  'a lone surrogate': { body: { note: '\ud800' }, field: 'note' },
}

test.group('Bodies of a checkout that are not sound', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  for (const [title, { body, field }] of Object.entries(bad)) {
    test(`${title}: 422 at ${field}, nothing is asked or written`, async ({ client, assert }) => {
      const shopper = await aShopper(fakes)
      const response = await checkOut(client, shopper, [line], { body })
      response.assertStatus(422)
      assert.equal(response.body().code, 'validation_failed')
      assert.include(
        response.body().errors.map((error: any) => error.field),
        field
      )
      assert.deepEqual(fakes.catalog.faults.calls, {})
      assert.isNull(await db.from('idempotency_keys').where('user_id', shopper.id).first())
    })
  }

  test('fields with a forbidden meaning change nothing', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const product = fakes.catalog.sells(fakes.aShop(), { price: '120.00' })
    const forged = { price: '1.00', unitPrice: '1.00', totalPrice: '1.00', storeId: randomUUID() }
    const items = [{ productId: product.id, quantity: 1, ...forged }]
    const body = { totalAmount: '1.00', status: 'delivered', userId: randomUUID(), shippingFee: 0 }
    const response = await checkOut(client, shopper, items, { body })
    response.assertStatus(201)
    assert.containsSubset(response.body().data.orders[0], {
      userId: shopper.id,
      storeId: product.storeId,
      status: 'pending',
      totalAmount: '120.00',
    })
  })

  /** Sends bytes as they are. */
  async function answerTo(client: ApiClient, body: string) {
    const { token } = await aShopper(fakes)
    const { baseUrl } = client.post('/').config
    const response = await fetch(`${baseUrl}/api/v1/checkouts`, {
      method: 'POST',
      headers: {
        'authorization': `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body,
    })
    return { status: response.status, body: (await response.json()) as any }
  }

  for (const text of ['{"items": [', 'hello', '{"a": 1,}', '{"a": 1}}', '\ufeff\0']) {
    test(`${JSON.stringify(text)} is no JSON: a malformed request`, async ({ client, assert }) => {
      const { status, body } = await answerTo(client, text)
      assert.deepEqual([status, body.code], [400, 'malformed_request'])
    })
  }

  for (const text of ['null', '7', '"items"', '[]', 'true']) {
    test(`${text} is JSON and no object: told so at the body itself`, async ({
      client,
      assert,
    }) => {
      const { status, body } = await answerTo(client, text)
      assert.deepEqual([status, body.code], [422, 'validation_failed'])
      assert.containsSubset(body.errors, [{ field: '', rule: 'object' }])
    })
  }

  test('a body of no bytes is an empty object', async ({ client, assert }) => {
    const { status, body } = await answerTo(client, '')
    assert.equal(status, 422)
    assert.includeMembers(
      body.errors.map(({ field }: { field: string }) => field),
      ['items', 'shippingAddressId', 'paymentMethod']
    )
  })
})
