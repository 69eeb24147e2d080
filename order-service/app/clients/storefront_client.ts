import type { Call } from '#clients/call'
import type { CacheTag } from '@marketplace/shared/contracts/cache_tags'
import type {
  ShippingAddress,
  UserContact,
} from '@marketplace/shared/contracts/storefront_internal'

export type { ShippingAddress, UserContact }

/** The storefront, as this service calls it. */
export abstract class StorefrontClient {
  /** An address of that person; null where they have none by that id. */
  abstract findAddress(userId: string, id: string, call: Call): Promise<ShippingAddress | null>

  /** Where and in which language a person is written to; null where the account is gone. */
  abstract findContact(userId: string, call: Call): Promise<UserContact | null>

  /** Renders the pages that carry those tags again. */
  abstract revalidate(tags: CacheTag[]): Promise<void>
}
