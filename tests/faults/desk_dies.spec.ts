import { createHash, randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { system } from '../../dev/testing/running_system.ts'
import { type Answer, dataOf } from '../support/api.ts'
import { theAuditIsClean } from '../support/audit.ts'
import { rowsOf } from '../support/databases.ts'
import { anOrder, aShippableOrder, type Order } from '../support/orders.ts'
import { demoPerson } from '../support/people.ts'
import { aPng } from '../support/pictures.ts'
import { openPostgresProxy, type PostgresProxy } from '../support/postgres_proxy.ts'
import { until } from '../support/until.ts'

type Write = {
  order: Order
  /** What its transaction says and no other one. */
  words: string
  /** The first time, and whenever it is tried again. */
  send: () => Promise<Answer>
}

/** Somebody notes a call that nobody answered. */
async function aContact(): Promise<Write> {
  const [order, { api }] = await Promise.all([anOrder('cod'), demoPerson('orders')])
  const [key, words] = [randomUUID(), `Sonne dans le vide ${randomUUID()}`]
  const body = { channel: 'call', outcome: 'no_answer', note: words }
  const send = () => api.post(`/orders/${order.id}/contacts`, body, { 'idempotency-key': key })
  return { order, words, send }
}

/** A shopper sends the receipt of a transfer. */
async function aReceipt(): Promise<Write> {
  const order = await anOrder('bank_transfer')
  const png = Buffer.concat([aPng(300, 400, 200), Buffer.from(randomUUID())])
  const words = createHash('sha256').update(png).digest('hex')
  const send = () => order.shopper.api.upload(`/orders/${order.id}/payment-proof`, png, 'PUT')
  return { order, words, send }
}

/** Staff book a transfer. */
async function aTransfer(): Promise<Write> {
  const [order, { api }] = await Promise.all([anOrder('bank_transfer'), demoPerson('orders')])
  const [payment] = dataOf(await api.get(`/orders/${order.id}/payments`))
  const words = `VIR ${randomUUID()}`
  const send = () => api.post(`/payments/${payment.id}/complete`, { transactionId: words })
  return { order, words, send }
}

/** Staff ship a parcel. */
async function aParcel(): Promise<Write> {
  const [order, { api }] = await Promise.all([aShippableOrder(), demoPerson('orders')])
  const words = randomUUID()
  const send = () =>
    api.post(`/orders/${order.id}/ship`, { carrier: 'Amana', trackingNumber: words })
  return { order, words, send }
}

const effects = `
  select o.status, o.payment_status as payment, o.contact_count as contacts,
    (select count(*)::int from contacts where order_id = o.id) as "contactRows",
    (select count(*)::int from payment_proofs where order_id = o.id) as receipts,
    (select count(*)::int from payments where order_id = o.id and status = 'completed') as booked,
    (select count(*)::int from order_events where order_id = o.id and to_status = 'shipped') as shipped
  from orders o where o.id = $1`
const nothing = {
  ...{ status: 'pending', payment: 'unpaid', contacts: 0, contactRows: 0 },
  ...{ receipts: 0, booked: 0, shipped: 0 },
}

async function start(env?: NodeJS.ProcessEnv) {
  system().start('order-service', env)
  await system().waitReady('order-service')
}

test.group('order-service is killed between a commit of the desk and its answer', (group) => {
  let proxy: PostgresProxy
  group.setup(async () => {
    proxy = await openPostgresProxy(system().databaseUrls.order)
    await system().kill('order-service')
    await start({ ORDER_DATABASE_URL: proxy.url })
    return async () => {
      await system().kill('order-service')
      proxy.close()
      await start()
    }
  })

  for (const [what, given, effect] of [
    ['a contact', aContact, { contacts: 1, contactRows: 1 }],
    ['a receipt', aReceipt, { receipts: 1 }],
    ['a transfer', aTransfer, { booked: 1, payment: 'paid', status: 'confirmed' }],
    ['a parcel', aParcel, { shipped: 1, status: 'shipped' }],
  ] as const) {
    test(`${what} that is sent again is there once`, async ({ assert }) => {
      const { order, words, send } = await given()
      const committed = proxy.swallowCommitOf(words)
      const first = send().catch(() => null)
      await committed
      await system().kill('order-service')
      const lost = await first
      await start({ ORDER_DATABASE_URL: proxy.url })

      const again = await until('the second try to be answered', async () => {
        const answer = await send()
        return answer.status < 300 && answer
      })

      assert.isAtLeast(lost?.status ?? 503, 500)
      assert.isBelow(again.status, 300)
      assert.deepEqual(await rowsOf('order', effects, [order.id]), [{ ...nothing, ...effect }])
      await theAuditIsClean()
    })
  }
})
