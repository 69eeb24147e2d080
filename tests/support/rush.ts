import { randomUUID } from 'node:crypto'
import type { Answer } from './api.ts'
import { aCrowd } from './crowd.ts'

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
