/** The five apps of the marketplace: where each lives, listens and keeps its data. */
export type AppName =
  'storefront' | 'gateway' | 'store-service' | 'catalog-service' | 'order-service'
export type DatabaseKey = 'storefront' | 'store' | 'catalog' | 'order'

export interface App {
  name: AppName
  kind: 'adonis' | 'next'
  title: string
  port: number
  metricsPort: number
  /** An Adonis app with browser pages needs a port for its hot reload in `npm run dev`. */
  hotReloadPort?: number
  database?: DatabaseKey
  /** What a person may set for it; nothing else of their environment reaches the app. */
  settings: readonly string[]
  secrets: readonly SecretName[]
}

export type SecretName = 'APP_KEY' | 'BETTER_AUTH_SECRET' | 'SERVICE_PRIVATE_KEY'

export interface Database {
  key: DatabaseKey
  name: string
  /** The variable that holds its URL; the direct one (no pooler) has `_DIRECT` before `_URL`. */
  variable: string
}

export const databases: Database[] = [
  { key: 'storefront', name: 'marketplace_users', variable: 'STOREFRONT_DATABASE_URL' },
  { key: 'store', name: 'marketplace_stores', variable: 'STORE_DATABASE_URL' },
  { key: 'catalog', name: 'marketplace_catalog', variable: 'CATALOG_DATABASE_URL' },
  { key: 'order', name: 'marketplace_orders', variable: 'ORDER_DATABASE_URL' },
]

const everyApp = ['MARKETPLACE_ENV', 'LOG_LEVEL', 'DRAIN_DELAY_MS'] as const
const doors = [...everyApp, 'RATE_LIMIT_SCALE', 'TRUSTED_PROXIES'] as const
const everyService = [...everyApp, 'DATABASE_NAMED_STATEMENTS'] as const
/** Where files lie; on the local disk, the launcher says in which folder. */
const files = [
  'DRIVE_DISK',
  'S3_BUCKET',
  'S3_ENDPOINT',
  'AWS_REGION',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
] as const
/** By which e-mails go out. */
const mail = ['SMTP_URL', 'MAIL_FROM'] as const
const service = { kind: 'adonis', secrets: ['APP_KEY', 'SERVICE_PRIVATE_KEY'] } as const

/** In the order in which they are started: who is asked comes before who asks. */
export const apps: App[] = [
  {
    ...service,
    name: 'store-service',
    settings: [...everyService, ...files, 'MAP_TILES'],
    title: 'stores and their owners',
    port: 4001,
    metricsPort: 9401,
    hotReloadPort: 24001,
    database: 'store',
  },
  {
    ...service,
    name: 'catalog-service',
    settings: [...everyService, ...files],
    title: 'products, stock and reviews',
    port: 4002,
    metricsPort: 9402,
    hotReloadPort: 24002,
    database: 'catalog',
  },
  {
    ...service,
    name: 'order-service',
    settings: [
      ...everyService,
      ...files,
      'MARKETPLACE_RIB',
      'MARKETPLACE_BENEFICIARY',
      'MARKETPLACE_WHATSAPP',
      'NEW_ACCOUNT_MAX_CHECKOUTS',
      'NEW_ACCOUNT_MAX_PIECES',
      'NEW_ACCOUNT_MAX_AMOUNT',
      'PERSONAL_DATA_YEARS',
      ...mail,
    ],
    title: 'checkouts, orders and payments',
    port: 4003,
    metricsPort: 9403,
    hotReloadPort: 24003,
    database: 'order',
  },
  {
    ...service,
    name: 'gateway',
    settings: [...doors, 'COOKIE_DOMAIN', 'CORS_ORIGINS', 'REDIS_URL'],
    title: 'the one way in: /api/v1, /admin, /media',
    port: 8080,
    metricsPort: 9380,
  },
  {
    name: 'storefront',
    kind: 'next',
    settings: [
      ...doors,
      ...mail,
      'COOKIE_DOMAIN',
      'MARKETPLACE_WHATSAPP',
      'GOOGLE_CLIENT_ID',
      'GOOGLE_CLIENT_SECRET',
    ],
    secrets: ['BETTER_AUTH_SECRET', 'SERVICE_PRIVATE_KEY'],
    title: 'the shop',
    port: 3000,
    metricsPort: 9300,
    database: 'storefront',
  },
]

export const postgresPort = 25432

/** The app of that name; throws when there is none. */
export function findApp(name: string): App {
  const app = apps.find((candidate) => candidate.name === name)
  if (!app)
    throw new Error(`There is no app "${name}": ${apps.map((each) => each.name).join(', ')}.`)
  return app
}

export function findDatabase(key: DatabaseKey): Database {
  return databases.find((candidate) => candidate.key === key)!
}
