import type { Trace } from '@marketplace/shared/server/http/trace'
import type { Product } from '../api/types.ts'
import { services } from './services.ts'

export type { Product }

/** What services are told beside what everyone sees. */
type Offered = Product & Record<'storeName' | 'imageUrl' | 'available' | 'isAvailable', unknown>

const maxIds = 100

/** The products on sale among `ids`, by id. Throws where catalog-service is down or late. */
export async function findProducts(ids: readonly string[], trace?: Trace) {
  const found = new Map<string, Product>()
  for (let start = 0; start < ids.length; start += maxIds) {
    const query = { ids: ids.slice(start, start + maxIds).join(',') }
    const answer = await services()['catalog-service'].call('GET', '/internal/products', {
      query,
      trace,
    })
    for (const product of answer.data) if (product.isActive) found.set(product.id, shown(product))
  }
  return found
}

function shown({ storeName, imageUrl, available, isAvailable, ...product }: Offered): Product {
  return product
}
