import type { Call } from '#clients/call'
import type { ShippingAddress } from '@marketplace/shared/contracts/storefront_internal'

export type { ShippingAddress }

/** The storefront, as this service calls it. */
export abstract class StorefrontClient {
  /** An address of that person; null where they have none by that id. */
  abstract findAddress(userId: string, id: string, call: Call): Promise<ShippingAddress | null>
}
