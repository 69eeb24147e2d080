import { randomUUID } from 'node:crypto'
import type { ApiClient, ApiRequest } from '@japa/api-client'
import { someone, type Someone, type Fakes } from '#tests/support/fakes'

export type Basket = { productId: string; quantity: number; expectedPrice?: string }[]

/** Somebody with an address who is about to buy. */
export async function aShopper(fakes: Fakes): Promise<Someone & { addressId: string }> {
  const shopper = await someone({ name: 'Salma Idrissi' })
  return { ...shopper, addressId: fakes.storefront.knows(shopper.id) }
}

export type Shopper = Awaited<ReturnType<typeof aShopper>>

/** A sound `POST /checkouts`, with a key of its own unless one is given. */
export function checkOut(
  client: ApiClient,
  { token, addressId }: Shopper,
  items: Basket,
  more: { key?: string; body?: Record<string, unknown> } = {}
): ApiRequest {
  const body = { items, shippingAddressId: addressId, paymentMethod: 'cod', ...more.body }
  return client
    .post('/api/v1/checkouts')
    .bearerToken(token)
    .header('idempotency-key', more.key ?? randomUUID())
    .json(body)
}
