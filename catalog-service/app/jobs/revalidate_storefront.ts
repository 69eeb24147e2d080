import { inject } from '@adonisjs/core'
import { StorefrontClient } from '#clients/storefront_client'

/** Tells the storefront which of its static pages to render again. */
@inject()
export default class RevalidateStorefront {
  static queue = 'storefront.revalidate'

  constructor(private storefront: StorefrontClient) {}

  async handle({ tags }: { tags: string[] }) {
    await this.storefront.revalidate(tags)
  }
}
