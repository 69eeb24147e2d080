import { StoreClient, type OwnedStore } from '#clients/store_client'
import { BriefCache } from '@marketplace/shared/server/brief_cache'
import type { Trace } from '@marketplace/shared/server/http/trace'

class OwnsNone extends Error {}

/**
 * Keeps for half a minute who owns which store, so that an owner at work does not cost a call each time.
 * That somebody owns none is not kept: they may open one any moment.
 */
export class CachedStoreClient extends StoreClient {
  #owned: BriefCache<OwnedStore>

  constructor(private client: StoreClient) {
    super()
    this.#owned = new BriefCache({ milliseconds: 30_000, entries: 10_000 }, async (userId) => {
      const store = await client.findOwned(userId)
      if (!store) throw new OwnsNone()
      return store
    })
  }

  async findOwned(userId: string) {
    return this.#owned.get(userId).catch((error: unknown) => {
      if (error instanceof OwnsNone) return null
      throw error
    })
  }

  find(id: string, trace?: Trace) {
    return this.client.find(id, trace)
  }
}
