import { createServer } from 'node:http'
import { once } from 'node:events'
import { tokensOf } from '@marketplace/shared/server/testing/service_tokens'
import { answer, isAway, pageOfRecords, takeUserEvent } from './services.ts'
import { env } from '../src/lib/process/env.ts'

type Product = {
  id: string
  name: string
  slug: string
  price: string
  currency: string
  isActive: boolean
}

/** Products that a test puts on sale. The storefront asks for them as it asks catalog-service. */
export const catalog = {
  products: new Map<string, Product>(),
  /** What it answers instead, to show a service that is down. */
  failure: null as number | null,
}

/** Puts a product on sale (or has it inactive) and gives its id. */
export function product(price = '149.00', { isActive = true } = {}): string {
  const id = crypto.randomUUID()
  catalog.products.set(id, {
    id,
    name: 'Théière',
    slug: `theiere-${id}`,
    price,
    currency: 'MAD',
    isActive,
  })
  return id
}

export async function startCatalog(): Promise<void> {
  const tokens = tokensOf('catalog-service')
  const server = createServer(async (request, response) => {
    const url = new URL(request.url!, 'http://catalog')
    const token = request.headers.authorization?.slice('Bearer '.length)
    const caller = await tokens.verify(token, ['storefront']).catch(() => null)
    const taken = caller && (await takeUserEvent('catalog-service', request))
    if (taken) return response.writeHead(taken).end()
    const page = caller && pageOfRecords(url)
    if (page)
      return isAway('catalog-service') ? response.writeHead(503).end('{}') : answer(response, page)
    const status = !caller ? 401 : url.pathname !== '/internal/products' ? 404 : catalog.failure
    if (status) return response.writeHead(status).end('{}')
    const ids = url.searchParams.get('ids')!.split(',')
    const data = ids.map((id) => catalog.products.get(id)).filter(Boolean)
    return answer(response, { data })
  })
  server.listen(Number(new URL(env().catalogUrls[0]!).port), '127.0.0.1')
  await once(server, 'listening')
  server.unref()
}
