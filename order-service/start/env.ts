import { Env } from '@adonisjs/core/env'
import { assertSafeEnvironment } from '@marketplace/shared/server/env'

const url = { format: 'url', tld: false } as const

const env = await Env.create(new URL('../', import.meta.url), {
  NODE_ENV: Env.schema.enum(['development', 'production', 'test'] as const),
  MARKETPLACE_ENV: Env.schema.enum(['demo', 'production'] as const),
  HOST: Env.schema.string({ format: 'host' }),
  PORT: Env.schema.number(),
  METRICS_PORT: Env.schema.number.optional(),
  LOG_LEVEL: Env.schema.string.optional(),
  DRAIN_DELAY_MS: Env.schema.number.optional(),
  APP_KEY: Env.schema.secret(),
  SERVICE_PRIVATE_KEY: Env.schema.secret(),
  SERVICE_PUBLIC_KEYS: Env.schema.string(),

  ORDER_DATABASE_URL: Env.schema.string(),
  ORDER_DATABASE_DIRECT_URL: Env.schema.string.optional(),
  DATABASE_NAMED_STATEMENTS: Env.schema.boolean.optional(),

  STOREFRONT_URL: Env.schema.string(url),
  STOREFRONT_INTERNAL_URL: Env.schema.string(url),
  GATEWAY_URL: Env.schema.string(url),
  STORE_SERVICE_URLS: Env.schema.string(),
  CATALOG_SERVICE_URLS: Env.schema.string(),

  NEW_ACCOUNT_MAX_CHECKOUTS: Env.schema.number.optional(),
  NEW_ACCOUNT_MAX_PIECES: Env.schema.number.optional(),
  NEW_ACCOUNT_MAX_AMOUNT: Env.schema.string.optional(),
  PERSONAL_DATA_YEARS: Env.schema.number.optional(),

  SMTP_URL: Env.schema.secret.optional(),
  MAIL_FROM: Env.schema.string.optional(),

  MARKETPLACE_RIB: Env.schema.string(),
  MARKETPLACE_BENEFICIARY: Env.schema.string(),
  MARKETPLACE_WHATSAPP: Env.schema.string(),

  DRIVE_DISK: Env.schema.enum.optional(['fs', 's3'] as const),
  MEDIA_ROOT: Env.schema.string.optional(),
  S3_BUCKET: Env.schema.string.optional(),
  S3_ENDPOINT: Env.schema.string.optional(url),
  AWS_REGION: Env.schema.string.optional(),
  AWS_ACCESS_KEY_ID: Env.schema.string.optional(),
  AWS_SECRET_ACCESS_KEY: Env.schema.secret.optional(),
})

assertSafeEnvironment(env.get('MARKETPLACE_ENV'), {
  secrets: { APP_KEY: env.get('APP_KEY').release() },
  publicUrls: {
    STOREFRONT_URL: env.get('STOREFRONT_URL'),
    GATEWAY_URL: env.get('GATEWAY_URL'),
  },
})

export default env
