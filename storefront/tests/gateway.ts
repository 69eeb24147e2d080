import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { json, text } from 'node:stream/consumers'
import { env } from '../src/lib/process/env.ts'

/** What pages are told by the gateway, by path below `/api/v1`; anything else it does not know. */
const answers = new Map<string, object>()
const broken = new Set<string>()

/** What was asked of the gateway besides checkouts, oldest first. */
export const asked: { method: string; path: string; token: string | undefined; body: string }[] = []

/** Has the gateway answer GETs of that path. */
export function tell(path: string, data: unknown, meta: object = {}) {
  answers.set(path, { data, meta })
}

/** Has the service behind that path be away, or be back. */
export function takeAway(path: string) {
  broken.add(path)
}

export function bringBack(path: string) {
  broken.delete(path)
}

export async function startGateway(): Promise<void> {
  tell('/categories', [])
  tell('/products', [], page)
  tell('/stores', [], page)
  const server = createServer(async (request, response) => {
    if (request.method === 'POST' && request.url === '/api/v1/checkouts') {
      return answerCheckout(request, response)
    }
    const path = new URL(request.url!, 'http://gateway').pathname.replace('/api/v1', '')
    const { method, headers } = request
    const token = headers.authorization?.replace('Bearer ', '')
    asked.push({ method: method!, path, token, body: await text(request) })
    const answer = answers.get(path)
    const status = broken.has(path) ? 503 : answer ? 200 : 404
    const code = status === 503 ? 'upstream_unavailable' : 'not_found'
    response.writeHead(status, { 'Content-Type': 'application/json' })
    response.end(JSON.stringify(status === 200 ? answer : { status, code, detail: '' }))
  })
  server.listen(Number(new URL(env().gatewayInternalUrl).port), '127.0.0.1')
  await once(server, 'listening')
  server.unref()
}

type Placed = { id: string; orders: { orderNumber: string; items: unknown[] }[] }
type RefusedCheckout = { status: number; code: string; retryAfter: string }

/** The checkouts that were placed, by their key. */
export const placed = new Map<string, Placed>()

let refusal: RefusedCheckout | null = null

/** Has every checkout refused like that; null has them placed again. */
export function refuseCheckouts(how: RefusedCheckout | null) {
  refusal = how
}

async function answerCheckout(request: IncomingMessage, response: ServerResponse) {
  const { items } = (await json(request)) as { items: unknown[] }
  const type = { 'Content-Type': 'application/json' }
  if (refusal) {
    const { status, code, retryAfter } = refusal
    response.writeHead(status, { ...type, 'Retry-After': retryAfter })
    return response.end(JSON.stringify({ status, code, detail: '' }))
  }
  const key = String(request.headers['idempotency-key'])
  const known = placed.get(key)
  const data = known ?? {
    id: crypto.randomUUID(),
    orders: [{ orderNumber: 'M7K3-Q9F2', items }],
  }
  placed.set(key, data)
  response.writeHead(201, { ...type, ...(known && { 'Idempotent-Replayed': 'true' }) })
  response.end(JSON.stringify({ data }))
}

const page = { page: 1, perPage: 24, total: 0, totalIsExact: true, lastPage: 1 }

/** Puts a product's page up and gives its path. */
export function productPage(): string {
  const id = crypto.randomUUID()
  const slug = `theiere-${id}`
  const storeId = crypto.randomUUID()
  const image = {
    id: crypto.randomUUID(),
    url: '/media/catalog/a.webp',
    altText: 'Théière',
    isPrimary: true,
    position: 0,
    width: 1200,
    height: 1500,
    thumbhash: null,
    variants: [],
  }
  tell(`/products/${slug}`, {
    id,
    storeId,
    store: { id: storeId, name: 'Dar Nhas', slug: 'dar-nhas', city: 'Fès', whatsappPhone: null },
    name: 'Théière <b>en laiton</b>',
    nameAr: null,
    slug,
    description: '</script><script>alert(1)</script>',
    descriptionAr: null,
    category: 'theieres',
    price: '349.00',
    currency: 'MAD',
    sku: 'DN-THE-014',
    isActive: true,
    primaryImage: image,
    images: [image],
    rating: { average: 0, count: 0 },
    availability: { inStock: true, available: 12 },
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  })
  const histogram = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 }
  tell(`/products/${id}/reviews`, [], { ...page, histogram })
  return `/p/${slug}`
}

/** Gives the product of that page another name, and tells its id. */
export function renameProduct(path: string, name: string): string {
  const key = path.replace('/p/', '/products/')
  const { data } = answers.get(key) as { data: { id: string } }
  tell(key, { ...data, name })
  return data.id
}
