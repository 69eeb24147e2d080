import { createServiceTokens } from '@marketplace/shared/server/service_token'
import { env } from '../process/env.ts'
import { once } from '../process/once.ts'

export const serviceTokens = once('service-tokens', () =>
  createServiceTokens('storefront', env().serviceKeys)
)
