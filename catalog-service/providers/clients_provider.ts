import env from '#start/env'
import { tokens } from '#start/tokens'
import type { ApplicationService } from '@adonisjs/core/types'
import { OrderClient } from '#clients/order_client'
import { HttpOrderClient } from '#clients/http_order_client'
import { StoreClient } from '#clients/store_client'
import { HttpStoreClient } from '#clients/http_store_client'
import { CachedStoreClient } from '#clients/cached_store_client'
import { StorefrontClient } from '#clients/storefront_client'
import { HttpStorefrontClient } from '#clients/http_storefront_client'
import { ServiceClient } from '@marketplace/shared/server/service_client'
import { urlList } from '@marketplace/shared/server/env'

/** Binds the other apps as they are reached over HTTP; tests swap them. */
export default class ClientsProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton(StoreClient, () => {
      const urls = urlList(env.get('STORE_SERVICE_URLS'))
      return new CachedStoreClient(
        new HttpStoreClient(new ServiceClient({ audience: 'store-service', urls, tokens }))
      )
    })
    this.app.container.singleton(OrderClient, () => {
      const urls = urlList(env.get('ORDER_SERVICE_URLS'))
      return new HttpOrderClient(new ServiceClient({ audience: 'order-service', urls, tokens }))
    })
    this.app.container.singleton(StorefrontClient, () => {
      const urls = [env.get('STOREFRONT_INTERNAL_URL')]
      return new HttpStorefrontClient(new ServiceClient({ audience: 'storefront', urls, tokens }))
    })
  }
}
