/*
|--------------------------------------------------------------------------
| Environment variables service
|--------------------------------------------------------------------------
|
| The one place where the environment is read. A value that is missing or
| wrong stops the app before it listens.
|
*/

import { Env } from '@adonisjs/core/env'
import { assertSafeEnvironment } from '@marketplace/shared/server/env'
import { sessionFault } from '@marketplace/shared/server/session_scope'
import { count, redisUrl, url, urls, words } from './env_rules.js'

const env = await Env.create(new URL('../', import.meta.url), {
  NODE_ENV: Env.schema.enum.optional(['development', 'production', 'test'] as const),
  MARKETPLACE_ENV: Env.schema.enum.optional(['demo', 'production'] as const),
  HOST: Env.schema.string.optional({ format: 'host' }),
  PORT: count({ fallback: 8080 }),
  METRICS_PORT: Env.schema.number.optional(),
  LOG_LEVEL: Env.schema.enum.optional([
    'silent',
    'fatal',
    'error',
    'warn',
    'info',
    'debug',
    'trace',
  ] as const),

  APP_KEY: Env.schema.secret(),
  SERVICE_PRIVATE_KEY: Env.schema.secret(),
  SERVICE_PUBLIC_KEYS: Env.schema.string(),

  GATEWAY_URL: url('http://localhost:8080'),
  STOREFRONT_URL: url('http://localhost:3000'),
  STOREFRONT_INTERNAL_URL: url(process.env.STOREFRONT_URL ?? 'http://localhost:3000'),
  STORE_SERVICE_URLS: urls('http://127.0.0.1:4001'),
  CATALOG_SERVICE_URLS: urls('http://127.0.0.1:4002'),
  ORDER_SERVICE_URLS: urls('http://127.0.0.1:4003'),

  REDIS_URL: redisUrl(),
  COOKIE_DOMAIN: Env.schema.string.optional(),
  CORS_ORIGINS: words(),
  TRUSTED_PROXIES: words(),
  RATE_LIMIT_SCALE: count({ fallback: 1, fraction: true }),
  DRAIN_DELAY_MS: count({ fallback: 1000 }),
})

assertSafeEnvironment(env.get('MARKETPLACE_ENV'), {
  secrets: { APP_KEY: env.get('APP_KEY').release() },
  publicUrls: {
    GATEWAY_URL: env.get('GATEWAY_URL'),
    STOREFRONT_URL: env.get('STOREFRONT_URL'),
  },
})

const fault = sessionFault({
  storefrontUrl: env.get('STOREFRONT_URL'),
  gatewayUrl: env.get('GATEWAY_URL'),
  cookieDomain: env.get('COOKIE_DOMAIN'),
})
if (fault) throw new Error(fault)

export default env
