import env from '#start/env'
import { createServiceTokens } from '@marketplace/shared/server/service_token'

/** This service's own word to others, and its check of theirs. */
export const tokens = createServiceTokens('store-service', {
  privateKey: env.get('SERVICE_PRIVATE_KEY').release(),
  publicKeys: env.get('SERVICE_PUBLIC_KEYS'),
})
