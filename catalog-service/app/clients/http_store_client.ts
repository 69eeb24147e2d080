import vine from '@vinejs/vine'
import { StoreClient } from '#clients/store_client'
import type { paths } from '@marketplace/shared/contracts/api/store'
import type { Trace } from '@marketplace/shared/server/http/trace'
import { ServiceError, type ServiceClient } from '@marketplace/shared/server/service_client'

const named = {
  id: vine.string().uuid(),
  name: vine.string(),
  isActive: vine.boolean({ strict: true }),
}
const owned = vine.create({ data: vine.object(named) })
const known = vine.create({
  data: vine.array(
    vine.object({
      ...named,
      nameAr: vine.string().nullable().optional(),
      slug: vine.string(),
      city: vine.string(),
      whatsappPhone: vine.string().nullable(),
      pausedUntil: vine.string().nullable().optional(),
      updatedAt: vine.string(),
    })
  ),
})

export class HttpStoreClient extends StoreClient {
  constructor(private service: ServiceClient<paths>) {
    super()
  }

  async findOwned(userId: string) {
    try {
      const response = await this.service.call('GET', '/internal/owners/{userId}/store', {
        path: { userId },
      })
      return (await this.service.parse(owned, response)).data
    } catch (error) {
      if (error instanceof ServiceError && error.problem.status === 404) return null
      throw error
    }
  }

  async find(id: string, trace?: Trace) {
    const response = await this.service.call('GET', '/internal/stores', {
      query: { ids: id },
      trace,
    })
    const [store] = (await this.service.parse(known, response)).data
    return store ?? null
  }
}
