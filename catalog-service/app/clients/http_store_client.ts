import { StoreClient, type OwnedStore, type StoreNews } from '#clients/store_client'
import { ServiceRefusal, type ServiceClient } from '@marketplace/shared/server/service_client'
import type { Trace } from '@marketplace/shared/server/http/trace'

export class HttpStoreClient extends StoreClient {
  constructor(private service: ServiceClient) {
    super()
  }

  async findOwned(userId: string) {
    try {
      const answer = await this.service.call<{ data: OwnedStore }>(
        'GET',
        `/internal/owners/${userId}/store`
      )
      return answer.data
    } catch (error) {
      if (error instanceof ServiceRefusal && error.problem.status === 404) return null
      throw error
    }
  }

  async find(id: string, trace?: Trace) {
    const answer = await this.service.call<{ data: StoreNews[] }>('GET', '/internal/stores', {
      query: { ids: id },
      trace,
    })
    return answer.data[0] ?? null
  }
}
