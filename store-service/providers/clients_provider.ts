import env from '#start/env'
import { tokens } from '#start/tokens'
import type { ApplicationService } from '@adonisjs/core/types'
import { CatalogClient } from '#clients/catalog_client'
import { HttpCatalogClient } from '#clients/http_catalog_client'
import { HttpOrderClient } from '#clients/http_order_client'
import { HttpStorefrontClient } from '#clients/http_storefront_client'
import { OrderClient } from '#clients/order_client'
import { StorefrontClient } from '#clients/storefront_client'
import { FindFigures } from '#queries/find_figures'
import {
  dashboardTimeoutMs,
  figuresTimeoutMs,
} from '@marketplace/shared/contracts/service_timeouts'
import { ServiceClient } from '@marketplace/shared/server/service_client'
import { urlList } from '@marketplace/shared/server/env'

/** Binds the other apps as they are reached over HTTP; tests swap them. */
export default class ClientsProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    const { container } = this.app
    container.singleton(CatalogClient, () => {
      const at = ['catalog-service', env.get('CATALOG_SERVICE_URLS')] as const
      return new HttpCatalogClient(
        client(...at),
        client(...at, dashboardTimeoutMs),
        client(...at, figuresTimeoutMs)
      )
    })
    container.singleton(OrderClient, () => {
      const at = ['order-service', env.get('ORDER_SERVICE_URLS')] as const
      return new HttpOrderClient(client(...at, dashboardTimeoutMs), client(...at, figuresTimeoutMs))
    })
    container.singleton(StorefrontClient, () => {
      return new HttpStorefrontClient(client('storefront', env.get('STOREFRONT_INTERNAL_URL')))
    })
    container.singleton(FindFigures, async (resolver) => {
      return new FindFigures(await resolver.make(CatalogClient), await resolver.make(OrderClient))
    })
  }
}

function client<Paths>(audience: string, urls: string, deadline?: number): ServiceClient<Paths> {
  const options = { audience, urls: urlList(urls), tokens }
  return new ServiceClient(deadline ? { ...options, deadline } : options)
}
