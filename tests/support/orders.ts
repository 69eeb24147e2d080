import { dataOf } from './api.ts'
import { rowsOf } from './databases.ts'
import { anAddress, aProduct } from './goods.ts'
import { aNewShopper, demoPerson, type Person } from './people.ts'
import { until } from './until.ts'

export type Order = { id: string; number: string; total: string; shopper: Person }

/** A new shopper's order of one new piece, in an Essaouira that every list knows. */
export async function anOrder(paymentMethod: string, price = '249.00'): Promise<Order> {
  const [shopper, product] = await Promise.all([aNewShopper(), aProduct({ quantity: 1, price })])
  const body = {
    items: [{ productId: product.id, quantity: 1 }],
    shippingAddressId: await anAddress(shopper),
    paymentMethod,
  }
  const [{ id, orderNumber, totalAmount }] = dataOf(await shopper.api.checkout(body)).orders
  return { id, number: orderNumber, total: totalAmount, shopper }
}

/** Staff's move, once the job has confirmed the reservation where shipping needs it. */
export async function move(orderId: string, verb: string, body: unknown = {}): Promise<any> {
  const { api } = await demoPerson('orders')
  return until(`${verb} ${orderId}`, async () => {
    const answer = await api.post(`/orders/${orderId}/${verb}`, body)
    return answer.status === 200 ? answer.body.data : null
  })
}

/** An order that may leave: staff confirmed it, and the job its reservation. */
export async function aShippableOrder(): Promise<Order> {
  const order = await anOrder('cod')
  await move(order.id, 'confirm')
  await until('the reservation to be confirmed', async () => {
    const sql = 'select from orders where id = $1 and reservation_confirmed_at is not null'
    return (await rowsOf('order', sql, [order.id])).length > 0
  })
  return order
}

/** An order whose cash the courier has brought. */
export async function aDeliveredOrder(): Promise<Order> {
  const order = await aShippableOrder()
  await move(order.id, 'ship', { carrier: 'Amana' })
  await move(order.id, 'deliver')
  return order
}

/** Books an order's first payment under a reference. */
export async function complete(orderId: string, transactionId: string): Promise<void> {
  const { api } = await demoPerson('orders')
  const [payment] = dataOf(await api.get(`/orders/${orderId}/payments`))
  dataOf(await api.post(`/payments/${payment.id}/complete`, { transactionId }))
}
