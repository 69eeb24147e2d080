import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { CatalogClient } from '#clients/catalog_client'
import { HttpCatalogClient } from '#clients/http_catalog_client'
import ReleaseReservation from '#jobs/release_reservation'
import Order from '#models/order'
import { aShopper, checkOut } from '#tests/support/checkout'
import { aCallee, json } from '#tests/support/fakes/callee'
import { waiting } from '#tests/support/jobs'
import { Fakes } from '#tests/support/fakes'

const ways: [string, number, (response: ServerResponse) => void][] = [
  ['answers 500', 502, (response) => json(response, 500, { oops: true })],
  ['is overloaded', 503, (response) => json(response, 503, {})],
  ['says nothing', 504, () => {}],
  ['drips', 504, drip],
  ['sends a page', 502, (response) => response.end('<!doctype html><h1>Hello</h1>')],
  ['sends half a JSON', 502, (response) => response.end('{"data": {"lines": [')],
  ['sends JSON of another kind', 502, (response) => json(response, 200, [null])],
  ['refuses in no words of ours', 502, (response) => json(response, 409, null)],
  [
    'names no lines that it is short of',
    502,
    (response) => json(response, 409, { code: 'out_of_stock', errors: { 0: 'all' } }),
  ],
  ['hangs up', 503, (response) => response.socket!.destroy()],
  ['does not know us', 502, (response) => json(response, 401, { code: 'unauthenticated' })],
]

function drip(response: ServerResponse) {
  response.writeHead(200, { 'content-type': 'application/json' })
  const drops = setInterval(() => response.write(' '), 50)
  response.on('close', () => clearInterval(drops))
}

test.group('A checkout while catalog-service', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  for (const [title, status, answer] of ways) {
    test(`${title}: ${status} within three seconds, no order, the hold is let go`, async ({
      client,
      assert,
      cleanup,
    }) => {
      const callee = await aCallee('catalog-service', (_, response) => answer(response))
      cleanup(callee.close)
      app.container.swap(CatalogClient, () => new HttpCatalogClient(callee.client))
      const shopper = await aShopper(fakes)

      const began = performance.now()
      const response = await checkOut(client, shopper, [{ productId: randomUUID(), quantity: 1 }])
      assert.isBelow(performance.now() - began, 3_000)
      response.assertStatus(status)
      assert.match(response.body().code, /^upstream_(failed|unavailable|timeout)$/)
      response.assertHeader('x-failed-dependency', 'catalog-service')
      assert.isAtMost(callee.heard.length, 3)
      assert.lengthOf(await Order.query().where('user_id', shopper.id), 0)
      const key = await db.from('idempotency_keys').where('user_id', shopper.id).firstOrFail()
      assert.equal(key.status, 'free')
      assert.lengthOf(await waiting(ReleaseReservation, key.checkout_id), 1)
    }).retry(2)
  }
})
