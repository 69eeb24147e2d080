import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import {
  databaseConnectTimeoutMs,
  queryTimeoutMs,
} from '@marketplace/shared/contracts/service_timeouts'
import type { DatabaseKey } from '../../dev/apps.ts'
import { dataOf, type Answer } from '../support/api.ts'
import { withClient } from '../support/databases.ts'
import { anAddress, aProduct } from '../support/goods.ts'
import { aNewShopper, demoPerson } from '../support/people.ts'

const longestWaitMs = databaseConnectTimeoutMs + queryTimeoutMs

/** Somebody locks one row and does not let go while `work` lasts. */
async function whileLocked(
  database: DatabaseKey,
  { table, id }: { table: string; id: string },
  work: () => Promise<void>
) {
  await withClient(database, async (client) => {
    await client.query('set idle_in_transaction_session_timeout = 0')
    await client.query('begin')
    await client.query(`select from ${table} where id = $1 for update`, [id])
    await work()
    await client.query('rollback')
  })
}

async function thenItIsRefusedInTime(send: () => Promise<Answer>) {
  const startedAt = Date.now()
  const { status, body, headers } = await send()

  assert.equal(status, 503, JSON.stringify(body))
  assert.equal(body.code, 'upstream_unavailable')
  assert.match(headers.get('retry-after') ?? '', /^\d+$/)
  assert.ok(Date.now() - startedAt < longestWaitMs, `it took ${Date.now() - startedAt} ms`)
}

const cases = [
  {
    what: 'a product',
    database: 'catalog',
    given: async () => {
      const { api } = await demoPerson('owner1')
      const { id } = await aProduct({ quantity: 3 })
      const send = () => api.patch(`/products/${id}`, { description: 'Refait.' })
      return { table: 'products', id, send }
    },
  },
  {
    what: 'a store',
    database: 'store',
    given: async () => {
      const { api } = await demoPerson('owner2')
      const { storeId } = dataOf(await api.get('/store-owners/me'))
      const send = () => api.patch(`/stores/${storeId}`, { description: 'Refait.' })
      return { table: 'stores', id: storeId, send }
    },
  },
  {
    what: 'an order',
    database: 'order',
    given: async () => {
      const shopper = await aNewShopper()
      const { id: productId } = await aProduct({ quantity: 3 })
      const body = {
        items: [{ productId, quantity: 1 }],
        shippingAddressId: await anAddress(shopper),
        paymentMethod: 'cod',
      }
      const [order] = dataOf(await shopper.api.checkout(body)).orders
      const send = () => shopper.api.post(`/orders/${order.id}/cancel`, { reason: 'changed mind' })
      return { table: 'orders', id: order.id, send }
    },
  },
  {
    what: 'an address',
    database: 'storefront',
    given: async () => {
      const shopper = await aNewShopper()
      const id = await anAddress(shopper)
      const send = () => shopper.api.patch(`/addresses/${id}`, { label: 'Maison' })
      return { table: 'addresses', id, send }
    },
  },
] as const

test.group('A row lock that somebody holds', () => {
  for (const { what, database, given } of cases) {
    test(`A change of ${what} is refused in time with 503, and passes once the lock is gone`, async () => {
      const { send, ...row } = await given()

      // More than a pool holds, so that none of its connections stays behind.
      await whileLocked(database, row, async () => {
        await Promise.all(Array.from({ length: 12 }, () => thenItIsRefusedInTime(send)))
      })

      assert.equal((await send()).status, 200)
    }).retry(2)
  }
})
