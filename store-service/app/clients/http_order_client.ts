import vine from '@vinejs/vine'
import { OrderClient } from '#clients/order_client'
import type { Period } from '#domain/sales_days'
import type { paths } from '@marketplace/shared/contracts/api/order'
import type { ServiceClient } from '@marketplace/shared/server/service_client'

const count = () => vine.number()

const shares = vine.create({
  data: vine.array(vine.object({ id: vine.string(), deliveredShare: vine.number().nullable() })),
})

const work = vine.create({
  data: vine.object({
    toShip: count(),
    late: count(),
    lateTo: vine.string(),
    hasDeliveryRates: vine.boolean({ strict: true }),
    toShipOrders: vine
      .array(
        vine.object({
          id: vine.string(),
          orderNumber: vine.string(),
          city: vine.string(),
          totalAmount: vine.string(),
          isLate: vine.boolean({ strict: true }),
        })
      )
      .optional(),
  }),
})

const sales = vine.create({
  data: vine.object({
    from: vine.string(),
    to: vine.string(),
    orders: count(),
    itemsAmount: vine.string(),
    outcomes: vine.object({
      open: count(),
      delivered: count(),
      refused: count(),
      cancelled: count(),
    }),
    days: vine.array(
      vine.object({ date: vine.string(), orders: count(), itemsAmount: vine.string() })
    ),
    products: vine.array(
      vine.object({
        productId: vine.string(),
        name: vine.string(),
        nameAr: vine.string().nullable(),
        imageUrl: vine.string().nullable().optional(),
        pieces: count(),
        itemsAmount: vine.string(),
      })
    ),
  }),
})

/** `figures` waits briefly, for public pages; `service` as long as a dashboard does. */
export class HttpOrderClient extends OrderClient {
  constructor(
    private service: ServiceClient<paths>,
    private figures: ServiceClient<paths>
  ) {
    super()
  }

  async listDeliveredShares(storeIds: string[]) {
    const query = { ids: storeIds.join(',') }
    const response = await this.figures.call('GET', '/internal/stats/stores', { query })
    const { data } = await this.figures.parse(shares, response)
    return new Map(data.map(({ id, deliveredShare }) => [id, deliveredShare]))
  }

  async findWork(id: string) {
    const path = { id }
    const response = await this.service.call('GET', '/internal/stats/stores/{id}/work', { path })
    return (await this.service.parse(work, response)).data
  }

  async findSales(userToken: string, storeId: string, period: Period) {
    const query = { storeId, ...period }
    const response = await this.service.call('GET', '/api/v1/stats/sales', { query, userToken })
    return (await this.service.parse(sales, response)).data
  }
}
