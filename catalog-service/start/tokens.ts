import env from '#start/env'
import { createServiceTokens } from '@marketplace/shared/server/service_token'

/** Signs this service's tokens and checks those of others. */
export const tokens = createServiceTokens('catalog-service', {
  privateKey: env.get('SERVICE_PRIVATE_KEY').release(),
  publicKeys: env.get('SERVICE_PUBLIC_KEYS'),
})
