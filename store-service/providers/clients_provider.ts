import env from '#start/env'
import { tokens } from '#start/tokens'
import type { ApplicationService } from '@adonisjs/core/types'
import { CatalogClient } from '#clients/catalog_client'
import { HttpCatalogClient } from '#clients/http_catalog_client'
import { StorefrontClient } from '#clients/storefront_client'
import { HttpStorefrontClient } from '#clients/http_storefront_client'
import { ServiceClient } from '@marketplace/shared/server/service_client'
import { urlList } from '@marketplace/shared/server/env'

/** Binds the other apps as they are reached over HTTP; tests swap them. */
export default class ClientsProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton(CatalogClient, () => {
      const urls = urlList(env.get('CATALOG_SERVICE_URLS'))
      return new HttpCatalogClient(new ServiceClient({ audience: 'catalog-service', urls, tokens }))
    })
    this.app.container.singleton(StorefrontClient, () => {
      const urls = [env.get('STOREFRONT_INTERNAL_URL')]
      return new HttpStorefrontClient(new ServiceClient({ audience: 'storefront', urls, tokens }))
    })
  }
}
