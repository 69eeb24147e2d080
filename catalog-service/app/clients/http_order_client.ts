import vine from '@vinejs/vine'
import { OrderClient } from '#clients/order_client'
import type { paths } from '@marketplace/shared/contracts/api/order'
import type { Trace } from '@marketplace/shared/server/http/trace'
import type { ServiceClient } from '@marketplace/shared/server/service_client'

const purchases = vine.create({ data: vine.object({ delivered: vine.boolean({ strict: true }) }) })

export class HttpOrderClient extends OrderClient {
  constructor(private service: ServiceClient<paths>) {
    super()
  }

  async wasDelivered(userId: string, productId: string, trace?: Trace) {
    const response = await this.service.call('GET', '/internal/purchases', {
      query: { userId, productId },
      trace,
    })
    return (await this.service.parse(purchases, response)).data.delivered
  }
}
