import { join } from 'node:path'
import { apps, type App, findDatabase } from './apps.ts'
import type { RuntimeConfig } from './config.ts'
import { dataRoot } from './data_folder.ts'
import { instancesVariable } from './instances.ts'
import { withNode } from './process/run.ts'
import { type Secrets, secretsOf } from './secrets.ts'

export interface EnvironmentOptions {
  places: RuntimeConfig
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

/** What programs need of the system, whatever they are. */
const ofTheSystem =
  /^(PATH|HOME|USER|LOGNAME|SHELL|TERM|TMPDIR|TMP|TEMP|TZ|LANG|LC_\w+|CI|FORCE_COLOR|NO_COLOR|NODE_OPTIONS|NODE_EXTRA_CA_CERTS|SSL_CERT_\w+|https?_proxy|no_proxy|SystemRoot|ComSpec|PATHEXT|APPDATA|LOCALAPPDATA|USERPROFILE|CHROMIUM_PATH|MARKETPLACE_WATCH_PARENT)$/i

/** The whole environment of one app: its settings, as far as the person set them, and where this copy is. */
export function environmentOf(app: App, options: EnvironmentOptions): NodeJS.ProcessEnv {
  const { places, secrets, mode, extra } = options
  return withNode({
    ...systemEnvironment(),
    ...settingsOf(app),
    ...database(app, places),
    ...addresses(places),
    ...secretsOf(app, secrets),
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: '1',
    HOST: process.env.HOST || '127.0.0.1',
    PORT: String(places.ports[app.name]),
    METRICS_PORT: String(places.metricsPorts[app.name]),
    VITE_HMR_PORT: String(places.hotReloadPorts[app.name]),
    MEDIA_ROOT: app.name === 'order-service' ? places.privateRoot : places.mediaRoot,
    // What a picture took goes back to the system: glibc would keep some 100 MB for the next one.
    MALLOC_TRIM_THRESHOLD_: '131072',
    ...(mode === 'production' ? { NODE_COMPILE_CACHE: join(dataRoot(), 'compile-cache') } : {}),
    ...extra,
  })
}

/** What the system tells every program, without anything that was set for one of them. */
export function systemEnvironment(): NodeJS.ProcessEnv {
  return pick((name) => ofTheSystem.test(name))
}

/** An app is given what it reads and nothing else: other secrets of the environment are not its business. */
export function settingsOf(app: App): NodeJS.ProcessEnv {
  return { ...defaults(app), ...pick((name) => app.settings.includes(name)) }
}

function pick(isMeant: (name: string) => boolean): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => isMeant(name)))
}

function defaults(app: App): NodeJS.ProcessEnv {
  const isDemo = (process.env.MARKETPLACE_ENV ?? 'demo') === 'demo'
  const all: NodeJS.ProcessEnv = {
    MARKETPLACE_ENV: 'demo',
    ...(isDemo ? { ...demoLimits, ...demoPlatform } : {}),
    LOG_LEVEL: 'info',
    RATE_LIMIT_SCALE: '1',
    DRAIN_DELAY_MS: '0',
  }
  return Object.fromEntries(Object.entries(all).filter(([name]) => app.settings.includes(name)))
}

/** Every app gets its own database and nobody else's. */
function database(app: App, places: RuntimeConfig): NodeJS.ProcessEnv {
  if (!app.database) return {}
  const { variable } = findDatabase(app.database)
  const url = places.databaseUrls[app.database]
  return { [variable]: url, [direct(variable)]: process.env[direct(variable)] || url }
}

/** The name of the setting that leads past a pooler. */
export function direct(variable: string): string {
  return variable.replace(/_URL$/, '_DIRECT_URL')
}

function addresses({ ports, urls, instanceUrls }: RuntimeConfig): NodeJS.ProcessEnv {
  const inside = (name: App['name']) => `http://127.0.0.1:${ports[name]}`
  const services = apps.filter(({ name }) => name.endsWith('-service'))
  return {
    STOREFRONT_URL: process.env.STOREFRONT_URL || urls.storefront,
    GATEWAY_URL: process.env.GATEWAY_URL || urls.gateway,
    STOREFRONT_INTERNAL_URL: inside('storefront'),
    GATEWAY_INTERNAL_URL: inside('gateway'),
    ...Object.fromEntries(
      services.map(({ name }) => [instancesVariable(name), instanceUrls[name].join(',')])
    ),
  }
}
