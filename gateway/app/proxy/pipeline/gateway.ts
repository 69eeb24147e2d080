import type { Logger } from '@adonisjs/core/logger'
import { createJwtVerifier } from '@marketplace/shared/server/jwt'
import { createServiceTokens } from '@marketplace/shared/server/service_token'
import { Balancer, type BalancerSettings } from './balancer.js'
import type { JsonBody } from './body_admission.js'
import { ClientAddress } from './client_address.js'
import { Cors } from './cors.js'
import { Identity } from './identity.js'
import type { RateLimits } from './rate_limits.js'
import type { Edge } from './request_headers.js'
import type { Route, ServiceName } from './route.js'
import { RouteTable } from './route_table.js'
import { SessionBridge } from './session_bridge.js'
import { SignIn } from './sign_in.js'

export interface GatewaySettings {
  routes: readonly Route[]
  services: Record<ServiceName, readonly string[]>
  json: JsonBody
  gatewayUrl: string
  storefrontUrl: string
  storefrontInternalUrl: string
  corsOrigins: readonly string[]
  trustedProxies: readonly string[]
  serviceTokenSecret: string
  /** Milliseconds for which a gateway that is to stop still takes requests, its readiness being 503. */
  drainDelay: number
  balancing?: Partial<BalancerSettings>
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
  readonly balancers: Record<ServiceName, Balancer>
  isDraining = false

  constructor(settings: GatewaySettings, limits: RateLimits, logger: Logger) {
    const { gatewayUrl, storefrontUrl, storefrontInternalUrl } = settings
    this.settings = settings
    this.limits = limits
    this.logger = logger
    this.routes = new RouteTable(settings.routes)
    this.cors = new Cors([storefrontUrl, ...settings.corsOrigins])
    this.addresses = new ClientAddress(
      settings.trustedProxies,
      createServiceTokens('gateway', settings.serviceTokenSecret)
    )
    this.identity = new Identity(
      createJwtVerifier({
        jwksUrl: `${storefrontInternalUrl}/api/auth/jwks`,
        issuer: storefrontUrl,
        audience: 'marketplace',
      }),
      new SessionBridge(storefrontInternalUrl)
    )
    this.signIn = new SignIn(gatewayUrl, storefrontUrl)
    this.edge = edgeOf(gatewayUrl)
    this.balancers = balancersFor(settings)
  }

  async close() {
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
