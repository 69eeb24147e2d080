import { randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import type { Assert } from '@japa/assert'
import db from '@adonisjs/lucid/services/db'
import { tokenOf } from '#tests/support/services'
import type { LineStatus } from '#domain/reservation_line'

export type StepName = 'confirm' | 'release' | 'commit' | 'return'
type Item = { productId: string; quantity: number }

/** Asks for a reservation as order-service does. */
export async function reserve(client: ApiClient, items: Item[], more: object = {}) {
  const body = { id: randomUUID(), items, ttlSeconds: 900, ...more }
  return client
    .post('/internal/reservations')
    .bearerToken(await tokenOf('order-service'))
    .json(body)
}

/** Takes a step with a reservation as order-service does. */
export async function step(client: ApiClient, id: string, name: StepName, body: object = {}) {
  return client
    .post(`/internal/reservations/${id}/${name}`)
    .bearerToken(await tokenOf('order-service'))
    .json(body)
}

/** Has many reservations confirmed as order-service does. */
export async function confirmHeld(client: ApiClient, ids: string[]) {
  return client
    .post('/internal/reservations/confirm')
    .bearerToken(await tokenOf('order-service'))
    .json({ ids })
}

/** A reservation whose one line stands in that status, reached by its own steps. */
export async function lineIn(
  client: ApiClient,
  status: LineStatus,
  productId: string,
  quantity = 3
) {
  const id = randomUUID()
  const orderId = randomUUID()
  await reserve(client, [{ productId, quantity }], { id })
  const named = { orderId, productIds: [productId] }
  const way: Record<LineStatus, [StepName, object][]> = {
    held: [],
    confirmed: [['confirm', {}]],
    committed: [
      ['confirm', {}],
      ['commit', named],
    ],
    returned: [
      ['confirm', {}],
      ['commit', named],
      ['return', named],
    ],
    released: [['release', named]],
    expired: [],
  }
  for (const [name, body] of way[status]) (await step(client, id, name, body)).assertStatus(200)
  if (status === 'expired') await expire(id)
  return { id, orderId }
}

/** Lets the time of a reservation run out, as if its 15 minutes had passed, and the catalog's clock come round. */
export async function expire(id: string) {
  await runOut(id)
  const { ExpireReservations } = await import('#actions/reservations/expire')
  const { default: app } = await import('@adonisjs/core/services/app')
  await (await app.container.make(ExpireReservations)).handle()
}

export async function runOut(id: string) {
  await db.rawQuery(
    `update reservations set expires_at = now() - interval '1 second' where id = ?`,
    [id]
  )
}

export async function stockOf(productId: string) {
  const { quantity, reserved } = await db
    .from('inventory')
    .where('product_id', productId)
    .firstOrFail()
  return { quantity, reserved }
}

export async function linesOf(id: string): Promise<Record<string, LineStatus>> {
  const rows = await db.from('stock_reservations').where('reservation_id', id)
  return Object.fromEntries(rows.map((row) => [row.product_id, row.status]))
}

/** What must always hold of a product's stock: see docs/rules.md, "Stock". */
export async function assertStockAddsUp(assert: Assert, productId: string) {
  const { rows } = await db.rawQuery(
    `select i.quantity, i.reserved,
       (select coalesce(sum(amount), 0)::int from stock_movements m where m.product_id = i.product_id) as moved,
       (select coalesce(sum(l.quantity), 0)::int from stock_reservations l
        where l.product_id = i.product_id and l.status in ('held', 'confirmed')) as live
     from inventory i where product_id = ?`,
    [productId]
  )
  const { quantity, reserved, moved, live } = rows[0]
  assert.deepEqual({ quantity, reserved }, { quantity: moved, reserved: live })
  assert.isTrue(reserved >= 0 && reserved <= quantity)
}
