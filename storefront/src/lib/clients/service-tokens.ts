import { createServiceTokens } from '@marketplace/shared/server/service_token'
import { env } from '../env.ts'
import { once } from '../once.ts'

export const serviceTokens = once('service-tokens', () =>
  createServiceTokens('storefront', env().serviceTokenSecret)
)
