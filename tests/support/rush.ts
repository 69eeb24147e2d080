import { randomUUID } from 'node:crypto'
import type { Answer } from './api.ts'
import { anAddress } from './goods.ts'
import { newShoppers } from './people.ts'

export type Attempt = {
  key: string
  /** The checkout under its key: the first time, and whenever it is tried again. */
  send: () => Promise<Answer>
}

/** So many shoppers with an address each, about to buy one piece of the same product. */
export async function aRush(count: number, productId: string): Promise<Attempt[]> {
  const attempts: Attempt[] = []
  for (const shopper of await newShoppers(count)) {
    const key = randomUUID()
    const body = {
      items: [{ productId, quantity: 1 }],
      shippingAddressId: await anAddress(shopper),
      paymentMethod: 'cod',
    }
    attempts.push({ key, send: () => shopper.api.checkout(body, key) })
  }
  return attempts
}
