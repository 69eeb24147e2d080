import { CatalogClient } from '#clients/catalog_client'
import type { paths } from '@marketplace/shared/contracts/api/catalog'
import type { StoreEvent } from '@marketplace/shared/contracts/store_event'
import type { ServiceClient } from '@marketplace/shared/server/service_client'
import type { Trace } from '@marketplace/shared/server/http/trace'

export class HttpCatalogClient extends CatalogClient {
  constructor(private service: ServiceClient<paths>) {
    super()
  }

  async publishStore(event: StoreEvent, trace?: Trace) {
    await this.service.call('POST', '/internal/events/stores', {
      body: event,
      idempotent: true,
      trace,
    })
  }
}
