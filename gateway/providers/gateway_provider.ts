import type { ApplicationService } from '@adonisjs/core/types'
import env from '#start/env'
import Gateway from '#proxy/pipeline/gateway'
import { localCounters, sharedCounters } from '#proxy/limits/counters'
import { RateLimits } from '#proxy/limits/rate_limits'

/** Binds the gateway, made from the environment and the map. */
export default class GatewayProvider {
  protected app: ApplicationService
  #gateway: Gateway | undefined

  constructor(app: ApplicationService) {
    this.app = app
  }

  register() {
    this.app.container.singleton(Gateway, async (resolver) => {
      const { routes, services, JSON_BODY } = await import('#config/upstreams')
      const { limits } = await import('#config/limiter')
      const limiter = await resolver.make('limiter.manager')
      const logger = await resolver.make('logger')
      const settings = {
        routes,
        services,
        json: JSON_BODY,
        gatewayUrl: env.get('GATEWAY_URL'),
        storefrontUrl: env.get('STOREFRONT_URL'),
        storefrontInternalUrl: env.get('STOREFRONT_INTERNAL_URL'),
        corsOrigins: env.get('CORS_ORIGINS'),
        trustedProxies: env.get('TRUSTED_PROXIES'),
        serviceKeys: {
          privateKey: env.get('SERVICE_PRIVATE_KEY').release(),
          publicKeys: env.get('SERVICE_PUBLIC_KEYS'),
        },
        drainDelay: env.get('DRAIN_DELAY_MS'),
        isDemo: env.get('MARKETPLACE_ENV') === 'demo',
      }
      const redis = await resolver.make('redis')
      redis.doNotLogErrors()
      const counters = env.get('REDIS_URL')
        ? sharedCounters(limiter, limits, logger)
        : localCounters(limiter, limits)
      this.#gateway = new Gateway(settings, new RateLimits(counters), logger)
      return this.#gateway
    })
  }

  async shutdown() {
    await this.#gateway?.close()
  }
}
