import type { paths as CatalogPaths } from '@marketplace/shared/contracts/api/catalog'
import type { paths as OrderApiPaths } from '@marketplace/shared/contracts/api/order'
import type { Locale } from '@marketplace/shared/contracts/locale'
import type { MailContent } from '@marketplace/shared/server/mail/mail_content'
import { ServiceClient } from '@marketplace/shared/server/service_client'
import { env } from '../process/env.ts'
import { once } from '../process/once.ts'
import { serviceTokens } from './service-tokens.ts'

export const serviceNames = ['store-service', 'catalog-service', 'order-service'] as const
export type ServiceName = (typeof serviceNames)[number]

type Json<Data> = { 200: { content: { 'application/json': { data: Data } } } }

/** `POST /internal/events/users`, which every service takes. */
export type UserEventPath = {
  '/internal/events/users': {
    post: {
      requestBody: { content: { 'application/json': { id: string; deletedAt: string } } }
      responses: { 204: unknown }
    }
  }
}

export type OwnedStore = { id: string; name: string; isActive: boolean }
export type OpenOrder = { orderNumber: string; status: string; as: 'shopper' | 'owner' }

type StorePaths = UserEventPath & {
  '/internal/users/{id}/obligations': {
    get: { parameters: { path: { id: string } }; responses: Json<{ store: OwnedStore | null }> }
  }
}

/** A message that went out, or in the demo would have: to whom, how, and what it says. */
export type OutgoingMessage = {
  id: string
  channel: string
  to: string | null
  locale: Locale
  at: string
  content: MailContent
}

type OrderPaths = UserEventPath &
  Pick<OrderApiPaths, '/internal/users/{id}/orders'> & {
    '/internal/outbox': { get: { responses: Json<OutgoingMessage[]> } }

    '/internal/users/{id}/obligations': {
      get: {
        parameters: { path: { id: string }; query?: { storeId?: string } }
        responses: Json<{ openOrders: OpenOrder[]; total: number }>
      }
    }
  }

function client<Paths>(audience: ServiceName, urls: readonly string[]) {
  return new ServiceClient<Paths>({ audience, urls, tokens: serviceTokens() })
}

/** The services that the storefront asks itself, past the gateway. */
export const services = once('services', () => ({
  'store-service': client<StorePaths>('store-service', env().storeUrls),
  'catalog-service': client<CatalogPaths & UserEventPath>('catalog-service', env().catalogUrls),
  'order-service': client<OrderPaths>('order-service', env().orderUrls),
}))
