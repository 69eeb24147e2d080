import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Answer } from './api.ts'
import { theAuditIsClean } from './audit.ts'
import { aCrowd } from './crowd.ts'
import { rowsOf } from './databases.ts'
import { untilStockIs } from './goods.ts'
import { until } from './until.ts'

export type Attempt = {
  key: string
  /** The checkout under its key: the first time, and whenever it is tried again. */
  send: () => Promise<Answer>
}

/** So many shoppers about to buy one piece of the same product. */
export async function aRush(count: number, productId: string): Promise<Attempt[]> {
  const crowd = await aCrowd(count)
  return crowd.map(({ api, addressId }) => {
    const key = randomUUID()
    const items = [{ productId, quantity: 1 }]
    const body = { items, shippingAddressId: addressId, paymentMethod: 'cod' }
    return { key, send: () => api.checkout(body, key) }
  })
}

/** Whatever became of the first tries: with its key each is made once, all of the product is held, the books are in order. */
export async function eachIsMadeOnce(rush: Attempt[], productId: string): Promise<void> {
  for (const { send } of rush) {
    await until('each checkout to be made', async () => (await send()).status === 201)
  }
  const count = rush.length
  const sql = `select count(*)::int as lines, count(distinct o.user_id)::int as people
    from orders o join order_items i on i.order_id = o.id where i.product_id = $1`
  assert.deepEqual(await rowsOf('order', sql, [productId]), [{ lines: count, people: count }])
  await untilStockIs(productId, { quantity: count, reserved: count })
  await theAuditIsClean()
}
