import { inject } from '@adonisjs/core'
import { StorefrontClient } from '#clients/storefront_client'
import { addTagsOfSiblings } from '#queries/find_siblings'

/** The storefront takes no more in one request. */
const mostTags = 500

/** Tells the storefront which of its static pages to render again. A product's siblings show it in their chooser. */
@inject()
export default class RevalidateStorefront {
  static queue = 'storefront.revalidate'

  constructor(private storefront: StorefrontClient) {}

  async handle({ tags }: { tags: string[] }) {
    const all = await addTagsOfSiblings(tags)
    for (let at = 0; at < all.length; at += mostTags) {
      await this.storefront.revalidate(all.slice(at, at + mostTags))
    }
  }
}
