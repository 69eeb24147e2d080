import type { operations as Orders } from '@marketplace/shared/contracts/api/order'
import type { DataOf } from '@marketplace/shared/contracts/operation'
import type { Product } from './types'

const most = 100

/** Products on sale among `ids`, asked from the browser; null where the gateway does not answer. */
export async function fetchProducts(gatewayUrl: string, ids: string[]): Promise<Product[] | null> {
  const found: Product[] = []
  for (let start = 0; start < ids.length; start += most) {
    const some = ids.slice(start, start + most)
    const query = new URLSearchParams({ ids: some.join(','), perPage: String(most) })
    try {
      const response = await fetch(`${gatewayUrl}/api/v1/products?${query}`)
      if (!response.ok) return null
      found.push(...(await response.json()).data)
    } catch {
      return null
    }
  }
  return found
}

export type Quote = DataOf<Orders['quoteCheckout']>

type QuoteInput = {
  items: { productId: string; quantity: number }[]
  region?: string
  city?: string
}

/** What a checkout would cost, delivery included; null where it cannot be told now. */
export async function fetchQuote(gatewayUrl: string, input: QuoteInput): Promise<Quote | null> {
  try {
    const response = await fetch(`${gatewayUrl}/api/v1/checkouts/quote`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    return response.ok ? (await response.json()).data : null
  } catch {
    return null
  }
}
