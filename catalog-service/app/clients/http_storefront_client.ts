import { StorefrontClient } from '#clients/storefront_client'
import type { ServiceClient } from '@marketplace/shared/server/service_client'

export class HttpStorefrontClient extends StorefrontClient {
  constructor(private service: ServiceClient) {
    super()
  }

  async revalidate(tags: string[]) {
    await this.service.call('POST', '/internal/revalidate', { body: { tags }, idempotent: true })
  }
}
