import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { type Logger } from '@adonisjs/core/logger'
import app from '@adonisjs/core/services/app'
import { LimiterManager, stores } from '@adonisjs/limiter'
import { createGatewayServer } from '#proxy/pipeline/server'
import Gateway, { type GatewaySettings } from '#proxy/pipeline/gateway'
import { localCounters, type Counters } from '#proxy/limits/counters'
import { RateLimits } from '#proxy/limits/rate_limits'
import type { ServiceName } from '#proxy/routing/route'
import { JSON_BODY, routes } from '#config/upstreams'
import type { LimitClass } from '#config/limiter'
import { givenServiceKeys } from '@marketplace/shared/server/testing/service_tokens'
import { nobody, type Cleanup } from './upstream.js'
import { STOREFRONT_URL, startStorefront, type Storefront } from './storefront.js'

export const GATEWAY_URL = 'https://api.example.test'
export const serviceKeys = givenServiceKeys('gateway', 'storefront', 'order-service')

export const plenty: Record<LimitClass, number> = {
  anonymous: 10_000,
  failures: 10_000,
  user: 10_000,
  checkouts: 10_000,
  uploads: 10_000,
  files: 10_000,
}

export interface Options extends Partial<Omit<GatewaySettings, 'services'>> {
  logger?: Logger
  services?: Partial<Record<ServiceName, string[]>>
  limits?: Partial<Record<LimitClass, number>>
  /** Instead of those in memory with these limits. */
  counters?: Counters
}

export interface Running {
  url: string
  server: Server
  gateway: Gateway
  storefront: Storefront
}

/** A whole gateway of its own on a free port, with the real map, in front of the upstreams given. */
export async function startGateway(context: Cleanup, options: Options = {}): Promise<Running> {
  const { services, limits, counters, logger, ...settings } = options
  const storefront = await startStorefront(context)
  const absent = [await nobody()]
  const manager = new LimiterManager({ default: 'memory', stores: { memory: stores.memory({}) } })
  const gateway = new Gateway(
    {
      routes,
      json: JSON_BODY,
      gatewayUrl: GATEWAY_URL,
      storefrontUrl: STOREFRONT_URL,
      storefrontInternalUrl: storefront.upstream.url,
      corsOrigins: [],
      trustedProxies: [],
      serviceKeys: serviceKeys.gateway,
      drainDelay: 0,
      isDemo: false,
      ...settings,
      services: {
        'storefront': [storefront.upstream.url],
        'store-service': absent,
        'catalog-service': absent,
        'order-service': absent,
        ...services,
      },
    },
    new RateLimits(counters ?? localCounters(manager, { ...plenty, ...limits })),
    logger ?? (await app.container.make('logger'))
  )
  const server = await listen(gateway)
  context.cleanup(async () => {
    app.container.restore(Gateway)
    server.closeAllConnections()
    if (server.listening) await new Promise((resolve) => server.close(resolve))
    await gateway.close()
  })
  return { url: urlOf(server), server, gateway, storefront }
}

async function listen(gateway: Gateway): Promise<Server> {
  app.container.swap(Gateway, () => gateway)
  const adonis = await app.container.make('server')
  await adonis.boot()
  const server = createGatewayServer(gateway, adonis.handle.bind(adonis))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
