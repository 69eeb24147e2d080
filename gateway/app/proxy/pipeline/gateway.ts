import type { Logger } from '@adonisjs/core/logger'
import { createJwtVerifier } from '@marketplace/shared/server/jwt'
import type { ServiceKeyVariables } from '@marketplace/shared/server/service_keys'
import { createServiceTokens } from '@marketplace/shared/server/service_token'
import { transportSecurity } from '@marketplace/shared/server/edge/security_headers'
import { ApiDocument } from '#docs/api_document'
import { DemoTokens } from '#docs/demo_tokens'
import { type CacheSettings, ResponseCache } from '../cache/response_cache.js'
import { ClientAddress } from '../identity/client_address.js'
import { EndedSessions } from '../identity/ended_sessions.js'
import { Identity } from '../identity/identity.js'
import { SessionBridge } from '../identity/session_bridge.js'
import { SignIn } from '../identity/sign_in.js'
import type { JsonBody } from '../limits/body_limits.js'
import type { RateLimits } from '../limits/rate_limits.js'
import { Cors } from '../response/cors.js'
import type { Route, ServiceName } from '../routing/route.js'
import { RouteTable } from '../routing/route_table.js'
import { AddressWatch, type Lookup } from '@marketplace/shared/server/balancing/address_watch'
import { Balancer, type BalancerSettings } from '@marketplace/shared/server/balancing/balancer'
import type { Edge } from '../upstream/upstream_headers.js'

export interface GatewaySettings {
  routes: readonly Route[]
  services: Record<ServiceName, readonly string[]>
  json: JsonBody
  gatewayUrl: string
  storefrontUrl: string
  storefrontInternalUrl: string
  corsOrigins: readonly string[]
  trustedProxies: readonly string[]
  serviceKeys: ServiceKeyVariables
  /** Milliseconds for which a gateway that is to stop still takes requests, its readiness being 503. */
  drainDelay: number
  /** Whether the shop holds the demo data, whose accounts anybody may try. */
  isDemo: boolean
  cache?: Partial<CacheSettings>
  balancing?: Partial<BalancerSettings>
  lookup?: Lookup
}

/** Everything the proxy needs, made once from the settings. */
export default class Gateway {
  readonly settings: GatewaySettings
  readonly limits: RateLimits
  readonly logger: Logger
  readonly routes: RouteTable
  readonly cors: Cors
  readonly addresses: ClientAddress
  readonly identity: Identity
  readonly signIn: SignIn
  readonly edge: Edge
  readonly cache: ResponseCache
  readonly balancers: Record<ServiceName, Balancer>
  readonly document: ApiDocument
  readonly demoTokens: DemoTokens | undefined
  isDraining = false
  readonly watches: AddressWatch[]
  #transportSecurity: Record<string, string>

  constructor(settings: GatewaySettings, limits: RateLimits, logger: Logger) {
    const { gatewayUrl, storefrontUrl, storefrontInternalUrl } = settings
    this.settings = settings
    this.limits = limits
    this.logger = logger
    this.routes = new RouteTable(settings.routes)
    this.cors = new Cors([storefrontUrl, ...settings.corsOrigins])
    const tokens = createServiceTokens('gateway', settings.serviceKeys)
    this.addresses = new ClientAddress(settings.trustedProxies, tokens)
    this.identity = new Identity(
      createJwtVerifier({
        jwksUrl: `${storefrontInternalUrl}/api/auth/jwks`,
        issuer: storefrontUrl,
        audience: 'marketplace',
      }),
      new SessionBridge(storefrontInternalUrl),
      new EndedSessions(storefrontInternalUrl, tokens)
    )
    this.signIn = new SignIn(gatewayUrl, storefrontUrl)
    this.edge = edgeOf(gatewayUrl)
    this.#transportSecurity = transportSecurity(gatewayUrl)
    this.cache = new ResponseCache(settings.cache)
    this.balancers = balancersFor(settings)
    this.watches = this.#watchAddresses()
    this.document = new ApiDocument(this.balancers, gatewayUrl)
    if (settings.isDemo) this.demoTokens = new DemoTokens(storefrontInternalUrl, storefrontUrl)
  }

  /** What every response to that request carries. */
  headersFor(requestId: string): Record<string, string> {
    return {
      'x-request-id': requestId,
      ...this.#transportSecurity,
      ...(this.isDraining ? { connection: 'close' } : {}),
    }
  }

  #watchAddresses(): AddressWatch[] {
    const { services, lookup } = this.settings
    return Object.entries(this.balancers).map(([name, balancer]) => {
      const watch = new AddressWatch(balancer, services[name as ServiceName], lookup)
      watch.start()
      return watch
    })
  }

  async close() {
    for (const watch of this.watches) watch.stop()
    await Promise.all(Object.values(this.balancers).map((balancer) => balancer.close()))
  }
}

function edgeOf(gatewayUrl: string): Edge {
  const { host, protocol } = new URL(gatewayUrl)
  return { host, proto: protocol.slice(0, -1) }
}

function balancersFor({ services, balancing }: GatewaySettings): Record<ServiceName, Balancer> {
  const entries = Object.entries(services).map(([name, origins]) => {
    return [name, new Balancer(origins, balancing)]
  })
  return Object.fromEntries(entries)
}
