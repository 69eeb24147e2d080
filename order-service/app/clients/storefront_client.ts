import type { Call } from '#clients/call'

/** Where a parcel goes, as an order keeps it. `state` is a region's code, `phone` in E.164. */
export type ShippingAddress = {
  label: string | null
  recipientName: string
  phone: string
  street: string
  city: string
  state: string
  postalCode: string | null
  landmark: string | null
  latitude: number | null
  longitude: number | null
}

/** What this service asks of the storefront. */
export abstract class StorefrontClient {
  /** An address of that person; null where they have none by that id. */
  abstract findAddress(userId: string, id: string, call: Call): Promise<ShippingAddress | null>
}
