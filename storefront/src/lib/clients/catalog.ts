import type { paths } from '@marketplace/shared/contracts/api/catalog'
import { ServiceClient } from '@marketplace/shared/server/service_client'
import type { Trace } from '@marketplace/shared/server/http/trace'
import type { Product } from '../api/types.ts'
import { env } from '../env.ts'
import { once } from '../once.ts'
import { serviceTokens } from './service-tokens.ts'

export type { Product }

/** What services are told beside what everyone sees. */
type Offered = Product & Record<'storeName' | 'imageUrl' | 'available' | 'isAvailable', unknown>

const client = once(
  'catalog',
  () =>
    new ServiceClient<paths>({
      audience: 'catalog-service',
      urls: env().catalogUrls,
      tokens: serviceTokens(),
    })
)

const most = 100

/** The products on sale among `ids`, by id. Throws where catalog-service is down or late. */
export async function findProducts(ids: readonly string[], trace?: Trace) {
  const found = new Map<string, Product>()
  for (let start = 0; start < ids.length; start += most) {
    const query = { ids: ids.slice(start, start + most).join(',') }
    const answer = await client().call('GET', '/internal/products', { query, trace })
    for (const product of answer.data) if (product.isActive) found.set(product.id, shown(product))
  }
  return found
}

function shown({ storeName, imageUrl, available, isAvailable, ...product }: Offered): Product {
  return product
}
