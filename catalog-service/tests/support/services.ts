import env from '#start/env'
import { createServiceTokens } from '@marketplace/shared/server/service_token'

/** A token by which another app calls this one. */
export function tokenOf(caller: 'order-service' | 'store-service' | 'storefront' | 'gateway') {
  const secret = env.get('SERVICE_TOKEN_SECRET').release()
  return createServiceTokens(caller, secret).sign('catalog-service')
}
