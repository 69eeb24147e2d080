import vine from '@vinejs/vine'
import { StoreClient, type OwnedStore } from '#clients/store_client'
import type { paths } from '@marketplace/shared/contracts/api/store'
import { BriefCache } from '@marketplace/shared/server/brief_cache'
import { parseResponse } from '@marketplace/shared/server/parse_response'
import { ServiceError, type ServiceClient } from '@marketplace/shared/server/service_client'

const owned = vine.create({
  data: vine.object({
    id: vine.string().uuid(),
    name: vine.string(),
    isActive: vine.boolean({ strict: true }),
  }),
})

export class HttpStoreClient extends StoreClient {
  #stores = new BriefCache<OwnedStore | null>({ milliseconds: 30_000, entries: 10_000 }, (userId) =>
    this.#ask(userId)
  )

  constructor(private service: ServiceClient<paths>) {
    super()
  }

  findOwnedStore(userId: string): Promise<OwnedStore | null> {
    return this.#stores.get(userId)
  }

  async #ask(userId: string): Promise<OwnedStore | null> {
    try {
      const response = await this.service.call('GET', '/internal/owners/{userId}/store', {
        path: { userId },
      })
      return (await parseResponse(owned, response)).data
    } catch (error) {
      if (error instanceof ServiceError && error.problem.code === 'not_found') return null
      throw error
    }
  }
}
