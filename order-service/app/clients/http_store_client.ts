import { LRUCache } from 'lru-cache'
import vine from '@vinejs/vine'
import { StoreClient, type OwnedStore } from '#clients/store_client'
import type { paths } from '@marketplace/shared/contracts/api/store'
import { ServiceError, type ServiceClient } from '@marketplace/shared/server/service_client'

const owned = vine.create({
  data: vine.object({
    id: vine.string().uuid(),
    name: vine.string(),
    isActive: vine.boolean({ strict: true }),
  }),
})

const ownedTtlMs = 30_000

export class HttpStoreClient extends StoreClient {
  /** Users without a store are kept as well. */
  #owned = new LRUCache<string, { store: OwnedStore | null }>({
    max: 10_000,
    ttl: ownedTtlMs,
    fetchMethod: async (userId) => ({ store: await this.#ask(userId) }),
  })

  constructor(private service: ServiceClient<paths>) {
    super()
  }

  async findOwnedStore(userId: string): Promise<OwnedStore | null> {
    return (await this.#owned.fetch(userId))?.store ?? null
  }

  async #ask(userId: string): Promise<OwnedStore | null> {
    try {
      const response = await this.service.call('GET', '/internal/owners/{userId}/store', {
        path: { userId },
      })
      return (await this.service.parse(owned, response)).data
    } catch (error) {
      if (error instanceof ServiceError && error.problem.code === 'not_found') return null
      throw error
    }
  }
}
