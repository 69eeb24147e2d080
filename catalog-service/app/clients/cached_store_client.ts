import { LRUCache } from 'lru-cache'
import { StoreClient, type OwnedStore } from '#clients/store_client'
import type { Trace } from '@marketplace/shared/server/http/trace'

const ownedTtlMs = 30_000

/**
 * Caches a user's store for half a minute, so that an owner's requests do not each cost a call. It never
 * caches that a user has none, because they may open one at any moment.
 */
export class CachedStoreClient extends StoreClient {
  #owned: LRUCache<string, OwnedStore>

  constructor(private client: StoreClient) {
    super()
    this.#owned = new LRUCache({
      max: 10_000,
      ttl: ownedTtlMs,
      fetchMethod: async (userId) => (await client.findOwned(userId)) ?? undefined,
    })
  }

  async findOwned(userId: string) {
    return (await this.#owned.fetch(userId)) ?? null
  }

  find(id: string, trace?: Trace) {
    return this.client.find(id, trace)
  }
}
