import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Agent, request } from 'undici'
import type { Operation } from './verdict.ts'

/** What the clients of a load know of the shop. */
export interface Shop {
  origin: string
  slugs: string[]
  /** Products with plenty of stock. */
  productIds: string[]
  shoppers: { addressId: string; token: string }[]
}

export interface Rates {
  /** A second. */
  reads: number
  checkouts: number
}

/** A running load. Requests begin at their time, however long those before them take. */
export interface Load {
  /** Milliseconds since it began. */
  now(): number
  /** Begins nothing more, waits for what is under way and gives everything that was done. */
  stop(): Promise<Operation[]>
}

/** A checkout is tried again for longer than a dead try keeps its key. */
const CHECKOUT_TIMEOUT_MS = 100_000
const REQUEST_TIMEOUT_MS = 45_000

export function startLoad(shop: Shop, rates: Rates): Load {
  const agent = new Agent({ connections: 256, pipelining: 1, keepAliveTimeout: 3_000 })
  const startedAt = performance.now()
  const now = () => performance.now() - startedAt
  const operations: Promise<Operation>[] = []
  const every = (rate: number, begin: (index: number) => Promise<Operation>) => {
    let index = 0
    return setInterval(() => operations.push(begin(index++)), 1000 / rate)
  }
  const client = { agent, now, shop }
  const timers = [
    every(rates.reads, (index) => read(client, pathOf(shop, index))),
    every(rates.checkouts, (index) => checkOut(client, index)),
  ]
  return {
    now,
    async stop() {
      for (const timer of timers) clearInterval(timer)
      const done = await Promise.all(operations)
      await agent.destroy()
      return done
    },
  }
}

interface Client {
  agent: Agent
  now: () => number
  shop: Shop
}

/** Each with another address, so that the gateway has kept nothing of it. */
function pathOf({ slugs }: Shop, index: number): string {
  const paths = [
    `/api/v1/products?perPage=20&n=${index}`,
    `/api/v1/products/${slugs[index % slugs.length]}?n=${index}`,
    `/api/v1/stores?perPage=20&n=${index}`,
    `/api/v1/shipping-rates?n=${index}`,
  ]
  return paths[index % paths.length]!
}

/** A read is tried again where its connection broke before any response, once, as browsers do. */
async function read(client: Client, path: string): Promise<Operation> {
  const startedAt = client.now()
  let retries = 0
  let error = await send(client, { path })
  if (error?.isCut) {
    retries = 1
    error = await send(client, { path })
  }
  return { kind: 'read', startedAt, endedAt: client.now(), error: error?.text ?? null, retries }
}

/** A checkout is tried again under its key, when its response says so, until it is made. */
async function checkOut(client: Client, index: number): Promise<Operation> {
  const { shoppers, productIds } = client.shop
  const startedAt = client.now()
  const { addressId, token } = shoppers[index % shoppers.length]!
  const call: Call = {
    path: '/api/v1/checkouts',
    headers: {
      'authorization': `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({
      shippingAddressId: addressId,
      paymentMethod: 'cod',
      items: [{ productId: productIds[index % productIds.length], quantity: 1 }],
    }),
  }
  for (let retries = 0; ; retries++) {
    const error = await send(client, call)
    const endedAt = client.now()
    const isOver = !error?.comesBack || endedAt - startedAt > CHECKOUT_TIMEOUT_MS
    if (isOver) return { kind: 'checkout', startedAt, endedAt, error: error?.text ?? null, retries }
    await pause(error.retryAfterMs)
  }
}

interface Call {
  path: string
  headers?: Record<string, string>
  body?: string
}

interface Failure {
  text: string
  /** The connection broke before any response. */
  isCut: boolean
  /** A client may try it again under its key. */
  comesBack: boolean
  retryAfterMs: number
}

/** Sends one try; null where it went well. */
async function send({ agent, shop }: Client, call: Call): Promise<Failure | null> {
  const { path, headers, body } = call
  try {
    const response = await request(`${shop.origin}${path}`, {
      dispatcher: agent,
      method: body ? 'POST' : 'GET',
      headers,
      body,
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    })
    const text = await response.body.text()
    if (response.statusCode < 300) return null
    const { statusCode } = response
    const isUnderWay = statusCode === 409 && text.includes('idempotency_in_progress')
    return {
      text: `${path.split('?')[0]} ${statusCode} ${/"code":"(\w+)"/.exec(text)?.[1] ?? text.slice(0, 100)}`,
      isCut: false,
      comesBack: statusCode >= 500 || statusCode === 429 || isUnderWay,
      retryAfterMs: 1000 * Number(response.headers['retry-after'] ?? 1),
    }
  } catch (error) {
    const { name, code = name, message } = error as Error & { code?: string }
    return {
      text: `${path.split('?')[0]} ${code}: ${message}`,
      isCut: name !== 'TimeoutError',
      comesBack: true,
      retryAfterMs: 1000,
    }
  }
}
