import { apps, type App, databases, findDatabase } from './apps.ts'
import type { Places } from './config.ts'
import { withNode } from './process/run.ts'
import type { Secrets } from './secrets.ts'

export interface EnvironmentOptions {
  places: Places
  secrets: Secrets
  mode: 'production' | 'development' | 'test'
  /** Wins over everything else. */
  extra?: NodeJS.ProcessEnv
}

/** The platform's own account and phone in the demo: plainly invented, the RIB's check digits are right. */
const demoPlatform = {
  MARKETPLACE_RIB: '000000000000000000000097',
  MARKETPLACE_BENEFICIARY: 'Rahba (démonstration)',
  MARKETPLACE_WHATSAPP: '+212600000000',
}

/** In demo and tests one account may buy as much as whoever tries it likes. */
const demoLimits = {
  NEW_ACCOUNT_MAX_CHECKOUTS: '1000',
  NEW_ACCOUNT_MAX_PIECES: '100000',
  NEW_ACCOUNT_MAX_AMOUNT: '9999999999.99',
}

/** The whole environment of one app: what the person set, then where everything of this copy is. */
export function environmentOf(app: App, options: EnvironmentOptions): NodeJS.ProcessEnv {
  const { places, secrets, mode, extra } = options
  return withNode({
    ...inherited(),
    ...database(app, places),
    ...addresses(places),
    ...secretsOf(app, secrets),
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: '1',
    HOST: process.env.HOST || '127.0.0.1',
    PORT: String(places.ports[app.name]),
    METRICS_PORT: String(places.metricsPorts[app.name]),
    VITE_HMR_PORT: String(places.hotReloadPorts[app.name]),
    MEDIA_ROOT: places.mediaRoot,
    ...extra,
  })
}

function inherited(): NodeJS.ProcessEnv {
  const hidden = new Set(databases.flatMap(({ variable }) => [variable, direct(variable)]))
  const kept = Object.entries(process.env).filter(
    ([name]) => !hidden.has(name) && !name.startsWith('npm_')
  )
  return { ...defaults(), ...Object.fromEntries(kept) }
}

function defaults(): NodeJS.ProcessEnv {
  const isDemo = (process.env.MARKETPLACE_ENV ?? 'demo') === 'demo'
  return {
    MARKETPLACE_ENV: 'demo',
    ...(isDemo ? demoLimits : {}),
    LOG_LEVEL: 'info',
    RATE_LIMIT_SCALE: '1',
    DRAIN_DELAY_MS: '0',
    ...demoPlatform,
  }
}

/** Every app gets its own database and nobody else's. */
function database(app: App, places: Places): NodeJS.ProcessEnv {
  if (!app.database) return {}
  const { variable } = findDatabase(app.database)
  const url = places.databaseUrls[app.database]
  return { [variable]: url, [direct(variable)]: process.env[direct(variable)] || url }
}

function direct(variable: string): string {
  return variable.replace(/_URL$/, '_DIRECT_URL')
}

function addresses({ ports, urls }: Places): NodeJS.ProcessEnv {
  const inside = (name: App['name']) => `http://127.0.0.1:${ports[name]}`
  const services = apps.filter(({ name }) => name.endsWith('-service'))
  return {
    STOREFRONT_URL: process.env.STOREFRONT_URL || urls.storefront,
    GATEWAY_URL: process.env.GATEWAY_URL || urls.gateway,
    STOREFRONT_INTERNAL_URL: inside('storefront'),
    GATEWAY_INTERNAL_URL: inside('gateway'),
    ...Object.fromEntries(
      services.map(({ name }) => [`${name.toUpperCase().replaceAll('-', '_')}_URLS`, inside(name)])
    ),
  }
}

function secretsOf(app: App, secrets: Secrets): NodeJS.ProcessEnv {
  const { BETTER_AUTH_SECRET, APP_KEY, SERVICE_TOKEN_SECRET } = secrets
  return app.kind === 'next'
    ? { BETTER_AUTH_SECRET, SERVICE_TOKEN_SECRET }
    : { APP_KEY, SERVICE_TOKEN_SECRET }
}
