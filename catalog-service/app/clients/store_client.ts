import type { Trace } from '@marketplace/shared/server/http/trace'

/** A store as store-service describes it, in events and responses. */
export type StoreEvent = {
  id: string
  name: string
  slug: string
  city: string
  whatsappPhone: string | null
  isActive: boolean
  updatedAt: string
}

export type OwnedStore = { id: string; name: string; isActive: boolean }

/** What this service asks of store-service. */
export abstract class StoreClient {
  /** The store that a user owns; null where they own none. */
  abstract findOwned(userId: string): Promise<OwnedStore | null>
  /** A store by its id, also a closed one; null where there is none. */
  abstract find(id: string, trace?: Trace): Promise<StoreEvent | null>
}
