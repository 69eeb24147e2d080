import { StorefrontClient } from '#clients/storefront_client'
import type { StorefrontPaths } from '@marketplace/shared/contracts/storefront_internal'
import type { ServiceClient } from '@marketplace/shared/server/service_client'

export class HttpStorefrontClient extends StorefrontClient {
  constructor(private service: ServiceClient<StorefrontPaths>) {
    super()
  }

  async revalidate(tags: string[]) {
    await this.service.call('POST', '/internal/revalidate', { body: { tags }, idempotent: true })
  }
}
