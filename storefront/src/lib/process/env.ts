import { isWeak } from '@marketplace/shared/server/env'
import { readServiceKeys } from '@marketplace/shared/server/service_keys'
import { sessionFault } from '@marketplace/shared/server/session_scope'
import { once } from './once.ts'

export type Env = ReturnType<typeof readEnv>

/**
 * The storefront's configuration, checked. Throws one Error that names everything that is wrong.
 * Called when the server starts and never while building, which needs no configuration.
 */
export function readEnv(source: NodeJS.ProcessEnv) {
  const wrong: string[] = []
  const isProduction = source.MARKETPLACE_ENV === 'production'
  const port = wholeNumber('PORT', 3000)
  const storefrontUrl = publicUrl('STOREFRONT_URL', `http://localhost:${port}`)
  const gatewayUrl = publicUrl('GATEWAY_URL', 'http://localhost:8080')
  const databaseUrl =
    source.STOREFRONT_DATABASE_URL ??
    'postgres://marketplace:marketplace@127.0.0.1:25432/marketplace_users'
  const env = {
    mode: oneOf('MARKETPLACE_ENV', ['demo', 'production'] as const),
    host: source.HOST ?? '127.0.0.1',
    port,
    metricsPort: source.METRICS_PORT ? wholeNumber('METRICS_PORT', 0) : undefined,
    storefrontUrl,
    gatewayUrl,
    storefrontInternalUrl: url('STOREFRONT_INTERNAL_URL', storefrontUrl),
    gatewayInternalUrl: url('GATEWAY_INTERNAL_URL', gatewayUrl),
    storeUrls: urls('STORE_SERVICE_URLS', 'http://127.0.0.1:4001'),
    catalogUrls: urls('CATALOG_SERVICE_URLS', 'http://127.0.0.1:4002'),
    orderUrls: urls('ORDER_SERVICE_URLS', 'http://127.0.0.1:4003'),
    databaseUrl,
    authSecret: secret('BETTER_AUTH_SECRET'),
    serviceKeys: serviceKeys(),
    rateLimitScale: positive('RATE_LIMIT_SCALE', 1),
    trustedProxies: parts('TRUSTED_PROXIES'),
    drainDelay: wholeNumber('DRAIN_DELAY_MS', 1000),
    logLevel: oneOf('LOG_LEVEL', [
      'info',
      'trace',
      'debug',
      'warn',
      'error',
      'fatal',
      'silent',
    ] as const),
    whatsapp: source.MARKETPLACE_WHATSAPP ?? '',
    cookieDomain: source.COOKIE_DOMAIN || undefined,
    smtpUrl: source.SMTP_URL || undefined,
    mailFrom: source.MAIL_FROM || undefined,
    google: google(),
  }
  const areUrls = URL.canParse(env.storefrontUrl) && URL.canParse(env.gatewayUrl)
  const fault = areUrls && sessionFault(env)
  if (fault) wrong.push(fault)
  if (env.smtpUrl && !env.mailFrom) wrong.push('SMTP_URL needs MAIL_FROM beside it')
  if (wrong.length) throw new Error(`The storefront cannot start:\n- ${wrong.join('\n- ')}`)
  return env

  function wholeNumber(key: string, fallback: number) {
    const value = Number(source[key] ?? fallback)
    if (!Number.isInteger(value) || value < 0) wrong.push(`${key} must be a whole number`)
    return value
  }

  function positive(key: string, fallback: number) {
    const value = Number(source[key] ?? fallback)
    if (!(value > 0)) wrong.push(`${key} must be a number above 0`)
    return value
  }

  function publicUrl(key: string, fallback: string) {
    return url(key, fallback, true)
  }

  function url(key: string, fallback: string, isPublic = false) {
    const value = source[key] ?? fallback
    if (!URL.canParse(value)) wrong.push(`${key} must be a URL`)
    else if (isPublic && isProduction && !value.startsWith('https:'))
      wrong.push(`${key} must begin with https: in production`)
    return value.replace(/\/+$/, '')
  }

  function parts(key: string, fallback = '') {
    const all = (source[key] ?? fallback).split(',').map((part) => part.trim())
    return all.filter(Boolean)
  }

  function urls(key: string, fallback: string) {
    const all = parts(key, fallback)
    if (!all.length || !all.every((each) => URL.canParse(each))) wrong.push(`${key} must be URLs`)
    return all.map((each) => each.replace(/\/+$/, ''))
  }

  function oneOf<const T extends readonly string[]>(key: string, values: T): T[number] {
    const value = source[key] ?? values[0]!
    if (!values.includes(value)) wrong.push(`${key} must be one of ${values.join(', ')}`)
    return value
  }

  function serviceKeys() {
    const variables = {
      privateKey: source.SERVICE_PRIVATE_KEY ?? '',
      publicKeys: source.SERVICE_PUBLIC_KEYS ?? '',
    }
    try {
      readServiceKeys('storefront', variables)
    } catch (error) {
      wrong.push((error as Error).message)
    }
    return variables
  }

  /** By which people sign in with Google; undefined where that is not set up. */
  function google() {
    const [clientId, clientSecret] = [source.GOOGLE_CLIENT_ID, source.GOOGLE_CLIENT_SECRET]
    if (!clientId && !clientSecret) return undefined
    if (clientId && clientSecret) return { clientId, clientSecret }
    wrong.push('GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET go together')
    return undefined
  }

  function secret(key: string) {
    const value = source[key] ?? ''
    if (value.length < 32) wrong.push(`${key} must have 32 characters at least`)
    else if (isProduction && isWeak(value)) wrong.push(`${key} looks like an example`)
    return value
  }
}

export const env = once('env', () => readEnv(process.env))

/** Whether `next build` is rendering: then there is no configuration, and nobody may be called. */
export function isBuilding(): boolean {
  return process.env.NEXT_PHASE === 'phase-production-build'
}
