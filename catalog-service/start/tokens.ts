import env from '#start/env'
import { createServiceTokens } from '@marketplace/shared/server/service_token'

/** Signs this service's tokens and checks those of others. */
export const tokens = createServiceTokens(
  'catalog-service',
  env.get('SERVICE_TOKEN_SECRET').release()
)
