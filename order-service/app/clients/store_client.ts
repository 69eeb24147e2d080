export type OwnedStore = { id: string; name: string; isActive: boolean }

/** store-service, as this service calls it. */
export abstract class StoreClient {
  /** The store of that person, as it was half a minute ago at most; null where they own none. */
  abstract findOwnedStore(userId: string): Promise<OwnedStore | null>
}
