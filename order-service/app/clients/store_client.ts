export type OwnedStore = { id: string; name: string; isActive: boolean }

/** What this service asks of store-service. */
export abstract class StoreClient {
  /** The store of that person, as it was half a minute ago at most; null where they own none. */
  abstract findOwnedStore(userId: string): Promise<OwnedStore | null>
}
