import { randomUUID } from 'node:crypto'
import { dataOf } from '../support/api.ts'
import { rowsOf } from '../support/databases.ts'
import { complete, move } from '../support/orders.ts'
import { aNewShopper, demoPerson, type Person } from '../support/people.ts'
import { until } from '../support/until.ts'

/** Sixty characters without a place to break. */
export const longWord = (beginning: string) => beginning.padEnd(60, 'Wxyz')

const url = `https://example.ma/${'page'.repeat(12)}`

/** A store, a product, an order that arrived and its review, all in words that cannot be broken. */
export async function givenLongWordsEverywhere() {
  const product = await aLongProduct()
  const shopper = await aNewShopper(longWord('Salma'))
  const orderNumber = await aDeliveredOrder(shopper, product.id)
  await aPublishedReview(shopper, product.id)
  await shopper.api.put(`/wishlist/${product.id}`)
  await shopper.api.put(`/cart/items/${product.id}`, { quantity: 2 })
  return { product, shopper, orderNumber }
}

async function aLongProduct() {
  const owner = await aNewShopper()
  await owner.api.post('/store-owners', { businessName: 'Atelier', phone: '06 12 34 56 78' })
  const store = dataOf(
    await owner.api.post('/stores', {
      name: longWord(`Boutique${randomUUID().slice(0, 8)}`),
      description: `${longWord('Présentation')} ${url}`,
      street: longWord('Rue'),
      city: longWord('Ville'),
      state: 'MA-07',
      latitude: 31.5,
      longitude: -9.7,
      whatsappPhone: '06 12 34 56 78',
    })
  )
  const body = {
    storeId: store.id,
    name: longWord('Théière'),
    description: `${longWord('Description')} ${url}`,
    category: 'theieres-the',
    price: '9999999.00',
    sku: longWord(randomUUID().slice(0, 8)).slice(0, 40),
    quantity: 9,
  }
  const product = await until('the catalog knows the store', async () => {
    const answer = await owner.api.post('/products', body)
    return answer.status === 201 && answer.body.data
  })
  return { ...product, storeSlug: store.slug } as { id: string; slug: string; storeSlug: string }
}

async function aDeliveredOrder({ api }: Person, productId: string): Promise<string> {
  const { id: shippingAddressId } = dataOf(
    await api.post('/addresses', {
      label: longWord('Maison'),
      recipientName: longWord('Salma'),
      phone: '06 12 34 56 78',
      street: longWord('Rue'),
      city: longWord('Ville'),
      landmark: longWord('Derrière'),
      state: 'MA-07',
    })
  )
  const checkout = dataOf(
    await api.checkout({
      items: [{ productId, quantity: 1 }],
      shippingAddressId,
      paymentMethod: 'bank_transfer',
      note: longWord('Mot'),
    })
  )
  const [order] = checkout.orders
  await deliver(order.id)
  return order.orderNumber
}

async function deliver(orderId: string) {
  // no list has such a city: staff accept it in the panel
  await rowsOf('order', 'update orders set city_known = true where id = $1', [orderId])
  await complete(orderId, randomUUID())
  const carrier = longWord('Transporteur')
  await move(orderId, 'ship', { carrier, trackingNumber: longWord('Suivi') })
  await move(orderId, 'deliver')
}

async function aPublishedReview({ api }: Person, productId: string) {
  const comment = `${longWord('Magnifique')} ${url}`
  const review = dataOf(await api.post(`/products/${productId}/reviews`, { rating: 5, comment }))
  const staff = await demoPerson('catalog')
  dataOf(await staff.api.post(`/reviews/${review.id}/approve`, { version: review.version }))
}
