import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { json } from 'node:stream/consumers'
import { tokensOf } from '@marketplace/shared/server/testing/service_tokens'
import type { OpenOrder, OwnedStore, ServiceName } from '../src/lib/clients/services.ts'
import { env } from '../src/lib/process/env.ts'

type UserEvent = { id: string; deletedAt: string }

/** What store-service and order-service answer, and what each service was told. */
export const obligations = {
  stores: new Map<string, OwnedStore>(),
  orders: new Map<string, OpenOrder[]>(),
  /** The stores whose orders order-service was asked for. */
  askedStores: [] as (string | null)[],
}

/** What order-service and catalog-service keep about people, by their id. */
export const records = {
  orders: new Map<string, { id: string; orderNumber: string; status: string }[]>(),
  reviews: new Map<string, { id: string; productId: string; rating: number }[]>(),
}

/** A page of them, as the services' internal lists answer it; null where the path is another. */
export function pageOfRecords(url: URL) {
  const [, userId, kind] = /^\/internal\/users\/([^/]+)\/(orders|reviews)$/.exec(url.pathname) ?? []
  if (!userId) return null
  const all = records[kind as keyof typeof records].get(userId) ?? []
  const [page, perPage] = ['page', 'perPage'].map((name) => Number(url.searchParams.get(name)))
  const data = all.slice((page! - 1) * perPage!, page! * perPage!)
  const lastPage = Math.max(1, Math.ceil(all.length / perPage!))
  return { data, meta: { page, perPage, total: all.length, totalIsExact: true, lastPage } }
}

const told: Record<ServiceName, UserEvent[]> = {
  'store-service': [],
  'catalog-service': [],
  'order-service': [],
}

const away = new Set<ServiceName>()
const refusing = new Set<ServiceName>()

/** Has a service answer 503 to everything, or answer again. */
export function takeServiceAway(name: ServiceName) {
  away.add(name)
}

/** Has a service refuse events as malformed. */
export function refuseEvents(name: ServiceName) {
  refusing.add(name)
}

export function isAway(name: ServiceName): boolean {
  return away.has(name)
}

export function bringServiceBack(name: ServiceName) {
  away.delete(name)
  refusing.delete(name)
}

/** The events about that person which the service took. */
export function eventsAbout(userId: string, name: ServiceName): UserEvent[] {
  return told[name].filter(({ id }) => id === userId)
}

/** Takes an event, or gives null where the path is another. */
export async function takeUserEvent(name: ServiceName, request: IncomingMessage) {
  if (request.method !== 'POST' || request.url !== '/internal/events/users') return null
  if (away.has(name)) return 503
  if (refusing.has(name)) return 422
  told[name].push((await json(request)) as UserEvent)
  return 204
}

export async function startServices(): Promise<void> {
  await Promise.all([
    start('store-service', env().storeUrls[0]!, (id) => ({
      store: obligations.stores.get(id) ?? null,
    })),
    start('order-service', env().orderUrls[0]!, (id, query) => {
      obligations.askedStores.push(query.get('storeId'))
      const openOrders = obligations.orders.get(id) ?? []
      return { openOrders, total: openOrders.length }
    }),
  ])
}

export function answer(response: ServerResponse, body: object) {
  return response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}

async function start(
  name: ServiceName,
  address: string,
  obligationsOf: (userId: string, query: URLSearchParams) => object
) {
  const tokens = tokensOf(name)
  const server = createServer(async (request, response) => {
    const url = new URL(request.url!, 'http://service')
    const token = request.headers.authorization?.slice('Bearer '.length)
    const caller = await tokens.verify(token, ['storefront']).catch(() => null)
    if (!caller) return response.writeHead(401).end('{}')
    if (away.has(name)) return response.writeHead(503).end('{}')
    const status = await takeUserEvent(name, request)
    if (status === 422)
      return response.writeHead(422).end(JSON.stringify({ code: 'validation_failed', status }))
    if (status) return response.writeHead(status).end()
    const page = pageOfRecords(url)
    if (page) return answer(response, page)
    const userId = /^\/internal\/users\/([^/]+)\/obligations$/.exec(url.pathname)?.[1]
    if (!userId) return response.writeHead(404).end('{}')
    const data = obligationsOf(userId, url.searchParams)
    return answer(response, { data })
  })
  server.listen(Number(new URL(address).port), '127.0.0.1')
  await once(server, 'listening')
  server.unref()
}
