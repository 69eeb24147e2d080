import env from '#start/env'
import { tokens } from '#start/tokens'
import type { ApplicationService } from '@adonisjs/core/types'
import { CatalogClient } from '#clients/catalog_client'
import { HttpCatalogClient } from '#clients/http_catalog_client'
import { HttpStoreClient } from '#clients/http_store_client'
import { HttpStorefrontClient } from '#clients/http_storefront_client'
import { StoreClient } from '#clients/store_client'
import { StorefrontClient } from '#clients/storefront_client'
import { ServiceClient } from '@marketplace/shared/server/service_client'
import { urlList } from '@marketplace/shared/server/env'
import { Mailer, NoMailer } from '@marketplace/shared/server/mail/smtp_mailer'
import { mailer } from '#config/mail'

/** Binds the other apps as they are reached over HTTP; tests swap them. */
export default class ClientsProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    const { container } = this.app
    container.singleton(CatalogClient, () => {
      return new HttpCatalogClient(client('catalog-service', env.get('CATALOG_SERVICE_URLS')))
    })
    container.singleton(StorefrontClient, () => {
      return new HttpStorefrontClient(client('storefront', env.get('STOREFRONT_INTERNAL_URL')))
    })
    container.singleton(Mailer, () => mailer ?? new NoMailer())
    container.singleton(StoreClient, () => {
      return new HttpStoreClient(client('store-service', env.get('STORE_SERVICE_URLS')))
    })
  }
}

function client<Paths>(audience: string, urls: string): ServiceClient<Paths> {
  return new ServiceClient({ audience, urls: urlList(urls), tokens })
}
