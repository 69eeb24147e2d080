import { tokensOf } from '@marketplace/shared/server/testing/service_tokens'

/** A token by which another app calls this one. */
export function tokenOf(caller: 'order-service' | 'store-service' | 'storefront' | 'gateway') {
  return tokensOf(caller).sign('catalog-service')
}
