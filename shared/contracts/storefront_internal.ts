import type { Locale } from './locale.ts'

/**
 * The storefront's internal routes in the form of the services' generated `paths`. Written by hand:
 * the storefront is no AdonisJS app and has no document that they could be made from.
 */
export interface StorefrontPaths {
  '/internal/addresses/{id}': {
    /** An address, if it is that person's */
    get: {
      parameters: { path: { id: string }; query: { userId: string } }
      responses: { 200: { content: { 'application/json': { data: Address } } } }
    }
  }
  '/internal/users/{id}/contact': {
    /** Where and in which language a person is written to */
    get: {
      parameters: { path: { id: string } }
      responses: { 200: { content: { 'application/json': { data: UserContact } } } }
    }
  }
  '/internal/ended-sessions': {
    /** The sessions that have ended and whose tokens have not */
    get: {
      responses: { 200: { content: { 'application/json': { data: { ids: string[] } } } } }
    }
  }
  '/internal/revalidate': {
    /** Renders anew what carries one of these tags */
    post: {
      requestBody: { content: { 'application/json': { tags: string[] } } }
      responses: { 200: { content: { 'application/json': { data: { tags: string[] } } } } }
    }
  }
}

/** Where a person is written to, whether or not they have shown that the address is theirs. */
export type UserContact = { email: string; locale: Locale }

/** Where a parcel goes, as an order keeps it. */
export type ShippingAddress = {
  label: string | null
  recipientName: string
  /** In E.164. */
  phone: string
  street: string
  city: string
  /** A region's code: `MA-06`. */
  state: string
  postalCode: string | null
  landmark: string | null
  latitude: number | null
  longitude: number | null
}

type Address = ShippingAddress & {
  id: string
  isDefault: boolean
  version: number
  createdAt: string
}
