import type { StoreEvent as Told } from '@marketplace/shared/contracts/store_event'
import type { Trace } from '@marketplace/shared/server/http/trace'

/** `nameAr` is missing in events of a store-service that does not know it yet. */
export type StoreEvent = Omit<Told, 'nameAr'> & { nameAr?: string | null }

export type OwnedStore = { id: string; name: string; isActive: boolean }

/** What this service asks of store-service. */
export abstract class StoreClient {
  /** The store that a user owns; null where they own none. */
  abstract findOwned(userId: string): Promise<OwnedStore | null>
  /** A store by its id, also a closed one; null where there is none. */
  abstract find(id: string, trace?: Trace): Promise<StoreEvent | null>
}
