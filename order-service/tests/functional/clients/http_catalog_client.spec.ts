import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { HttpCatalogClient } from '#clients/http_catalog_client'
import { ReservationRefusedError } from '#exceptions/reservation_refused_error'
import { aCallee, json } from '#tests/support/fakes/callee'
import type { ServerResponse } from 'node:http'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { tokensOf } from '@marketplace/shared/server/testing/service_tokens'

const productId = randomUUID()
const store = {
  id: randomUUID(),
  name: 'Dar Salma',
  nameAr: 'دار سلمى',
  slug: 'dar-salma',
  city: 'Fès',
}
const line = {
  productId,
  quantity: 3,
  name: 'Panier',
  nameAr: 'سلة',
  sku: 'P-1',
  price: '120.00',
  imageUrl: null,
  storeId: store.id,
  storeName: store.name,
}
const reserved = (lines: object[]) => ({ data: { id: 'x', expiresAt: 'soon', lines } })
const request = {
  id: randomUUID(),
  items: [
    { productId, quantity: 1 },
    { productId, quantity: 2 },
  ],
  ttlSeconds: 900,
  replaces: [],
}
const problem = (status: number, code: string, errors?: object[]) => ({ status, code, errors })

async function outcome(promise: Promise<unknown>) {
  try {
    await promise
    return 'answered'
  } catch (error) {
    if (error instanceof ReservationRefusedError) return [error.reason, error.lines]
    if (error instanceof ProblemError) return error.code
    return (error as Error).name
  }
}

test.group('Asking the catalog for a reservation', () => {
  async function reserve(answer: (response: ServerResponse) => void) {
    const { client, heard, close } = await aCallee('catalog-service', (_, response) =>
      answer(response)
    )
    const started = performance.now()
    const result = await outcome(new HttpCatalogClient(client).reserve(request, { locale: 'ar' }))
    close()
    return { result, heard, took: performance.now() - started }
  }

  test('sends the basket in our name and in the reader’s language, and reads the lines', async ({
    assert,
    cleanup,
  }) => {
    const callee = await aCallee('catalog-service', (_, response) => {
      json(response, 200, reserved([{ ...line, store }]))
    })
    cleanup(callee.close)
    const trace = { requestId: 'r-7' }
    const lines = await new HttpCatalogClient(callee.client).reserve(request, {
      trace,
      locale: 'ar',
    })
    assert.deepEqual(lines, [{ ...line, storeNameAr: store.nameAr }])
    const [{ method, path, headers, body }] = callee.heard
    assert.deepEqual([method, path, body], ['POST', '/internal/reservations', request])
    assert.containsSubset(headers, { 'accept-language': 'ar', 'x-request-id': 'r-7' })
    const caller = tokensOf('catalog-service')
    const token = headers.authorization!.slice('Bearer '.length)
    assert.equal(await caller.verify(token, ['order-service']), 'order-service')
  })

  test('tells too little stock and products not offered by their lines', async ({ assert }) => {
    const short = [{ field: 'items.1', rule: 'out_of_stock', message: 'Only 2 left.' }]
    const stock = await reserve((response) =>
      json(response, 409, problem(409, 'out_of_stock', short))
    )
    assert.deepEqual(stock.result, [
      'out_of_stock',
      [{ index: 1, rule: 'out_of_stock', message: 'Only 2 left.' }],
    ])
    assert.lengthOf(stock.heard, 1)
    const gone = [
      { field: 'items.0.productId', rule: 'unavailable', message: 'Gone.' },
      { field: 'items.2.productId', rule: 'paused', message: 'On a break.' },
    ]
    const offer = await reserve((response) =>
      json(response, 422, problem(422, 'validation_failed', gone))
    )
    assert.deepEqual(offer.result, [
      'unavailable',
      [
        { index: 0, rule: 'unavailable', message: 'Gone.' },
        { index: 2, rule: 'paused', message: 'On a break.' },
      ],
    ])
    const tombstone = await reserve((response) => json(response, 409, problem(409, 'conflict')))
    assert.deepEqual(tombstone.result, ['closed', []])
  })

  test('takes a refusal that means nothing to a shopper for a fault', async ({ assert }) => {
    const odd = [{ field: 'ttlSeconds', rule: 'range', message: 'No.' }]
    const wrong = await reserve((response) =>
      json(response, 422, problem(422, 'validation_failed', odd))
    )
    assert.equal(wrong.result, 'ServiceError')
    const unknown = await reserve((response) => json(response, 403, problem(403, 'forbidden')))
    assert.equal(unknown.result, 'ServiceError')
  })

  for (const [title, code, answer] of [
    ['500', 'upstream_failed', (response) => json(response, 500, {})],
    ['503', 'upstream_unavailable', (response) => json(response, 503, {})],
    ['HTML', 'upstream_failed', (response) => response.end('<!doctype html><h1>Hello</h1>')],
    ['half a JSON', 'upstream_failed', (response) => response.end('{"data": ')],
    ['nothing of ours', 'upstream_failed', (response) => json(response, 200, {})],
    [
      'other lines than asked',
      'upstream_failed',
      (response) => json(response, 200, reserved([{ ...line, quantity: 2 }])),
    ],
    [
      'a price that is none',
      'upstream_failed',
      (response) => json(response, 200, reserved([{ ...line, price: 'free' }])),
    ],
    ['a closed door', 'upstream_unavailable', (response) => response.socket!.destroy()],
  ] as [string, string, (response: ServerResponse) => void][]) {
    test(`${title}: ${code}, after three attempts at most`, async ({ assert }) => {
      const { result, heard } = await reserve(answer)
      assert.equal(result, code)
      assert.isAtMost(heard.length, 3)
    })
  }

  for (const [title, answer] of [
    ['silence', () => {}],
    [
      'one byte now and then',
      (response) => {
        response.writeHead(200)
        response.write('{')
        const drip = setInterval(() => response.write(' '), 100)
        response.on('close', () => clearInterval(drip))
      },
    ],
  ] as [string, (response: ServerResponse) => void][]) {
    test(`${title}: upstream_timeout within three seconds`, async ({ assert }) => {
      const { result, took } = await reserve(answer)
      assert.equal(result, 'upstream_timeout')
      assert.isBelow(took, 3_000)
    }).retry(2)
  }
})

test.group('The other calls to the catalog', () => {
  test('go where the catalog has them', async ({ assert, cleanup }) => {
    const callee = await aCallee('catalog-service', ({ path }, response) => {
      const confirmed = { data: { confirmed: [productId], lost: [] } }
      json(response, 200, path.endsWith('/confirm') ? confirmed : { data: { status: 'ok' } })
    })
    cleanup(callee.close)
    const catalog = new HttpCatalogClient(callee.client)
    const lines = { orderId: randomUUID(), productIds: [productId] }
    assert.deepEqual(await catalog.confirm('c-1'), { confirmed: [productId], lost: [] })
    await catalog.release('c-1', 'all')
    await catalog.release('c-1', lines)
    await catalog.commit('c-1', lines)
    await catalog.return('c-1', lines)
    assert.deepEqual(
      callee.heard.map(({ path, body }) => [path.replace('/internal/reservations/c-1', ''), body]),
      [
        ['/confirm', undefined],
        ['/release', {}],
        ['/release', lines],
        ['/commit', lines],
        ['/return', lines],
      ]
    )
  })

  test('Many reservations are confirmed by one call, which gives those that are held', async ({
    assert,
    cleanup,
  }) => {
    const ids = [randomUUID(), randomUUID()]
    const held = [{ id: ids[0], productIds: [productId] }]
    const callee = await aCallee('catalog-service', (_, response) =>
      json(response, 200, { data: held })
    )
    cleanup(callee.close)

    assert.deepEqual(await new HttpCatalogClient(callee.client).confirmHeld(ids), held)

    const [{ path, body }] = callee.heard
    assert.deepEqual([path, body], ['/internal/reservations/confirm', { ids }])
    assert.lengthOf(callee.heard, 1)
  })

  test('a step that is not possible yet is an error, so that its job tries again', async ({
    assert,
    cleanup,
  }) => {
    const callee = await aCallee('catalog-service', (_, response) =>
      json(response, 409, problem(409, 'conflict'))
    )
    cleanup(callee.close)
    const lines = { orderId: randomUUID(), productIds: [productId] }
    await assert.rejects(() => new HttpCatalogClient(callee.client).return('c-1', lines))
  })

  test('products are asked for by their ids', async ({ assert, cleanup }) => {
    const product = {
      id: productId,
      storeId: store.id,
      storeName: store.name,
      name: 'Panier',
      slug: 'panier',
      sku: 'P-1',
      price: '120.00',
      imageUrl: null,
      available: 0,
      isAvailable: false,
      store,
    }
    const callee = await aCallee('catalog-service', (_, response) =>
      json(response, 200, { data: [product] })
    )
    cleanup(callee.close)
    const catalog = new HttpCatalogClient(callee.client)
    const [found] = await catalog.products([productId, store.id], {})
    assert.containsSubset(found, { id: productId, available: 0, isAvailable: false })
    const ids = new URL(callee.heard[0].path, 'http://x').searchParams.get('ids')
    assert.equal(ids, `${productId},${store.id}`)
  })
})
