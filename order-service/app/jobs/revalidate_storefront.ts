import { inject } from '@adonisjs/core'
import { StorefrontClient } from '#clients/storefront_client'
import type { CacheTag } from '@marketplace/shared/contracts/cache_tags'

/** Makes the storefront's static pages that show what has changed render anew. */
@inject()
export default class RevalidateStorefront {
  static queue = 'storefront.revalidate'

  constructor(private storefront: StorefrontClient) {}

  async handle({ tags }: { tags: CacheTag[] }) {
    await this.storefront.revalidate(tags)
  }
}
