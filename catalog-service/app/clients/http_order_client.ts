import { OrderClient } from '#clients/order_client'
import type { ServiceClient } from '@marketplace/shared/server/service_client'
import type { Trace } from '@marketplace/shared/server/http/trace'

export class HttpOrderClient extends OrderClient {
  constructor(private service: ServiceClient) {
    super()
  }

  async wasDelivered(userId: string, productId: string, trace?: Trace) {
    const answer = await this.service.call<{ data: { delivered: boolean } }>(
      'GET',
      '/internal/purchases',
      { query: { userId, productId }, trace }
    )
    return answer.data.delivered
  }
}
