import vine from '@vinejs/vine'
import { CatalogClient } from '#clients/catalog_client'
import type { paths } from '@marketplace/shared/contracts/api/catalog'
import type { StoreEvent } from '@marketplace/shared/contracts/store_event'
import type { ServiceClient } from '@marketplace/shared/server/service_client'
import type { Trace } from '@marketplace/shared/server/http/trace'

const ratings = vine.create({
  data: vine.array(
    vine.object({
      id: vine.string(),
      rating: vine.object({ average: vine.number(), count: vine.number() }),
    })
  ),
})

const pictured = {
  name: vine.string(),
  nameAr: vine.string().nullable(),
  imageUrl: vine.string().nullable(),
}

const work = vine.create({
  data: vine.object({
    reviewsToAnswer: vine.number(),
    lowStock: vine.number(),
    soldOut: vine.number(),
    products: vine.number(),
    hasProductWithPhoto: vine.boolean({ strict: true }),
    scarceProducts: vine
      .array(
        vine.object({
          ...pictured,
          id: vine.string(),
          available: vine.number(),
          lowStockAt: vine.number(),
        })
      )
      .optional(),
    recentReviews: vine
      .array(
        vine.object({
          id: vine.string(),
          rating: vine.number(),
          comment: vine.string(),
          isAnswered: vine.boolean({ strict: true }),
          product: vine.object(pictured),
        })
      )
      .optional(),
  }),
})

/** `figures` waits briefly, for public pages; `dashboard` as long as an owner does, `service` as long as a job. */
export class HttpCatalogClient extends CatalogClient {
  constructor(
    private service: ServiceClient<paths>,
    private dashboard: ServiceClient<paths>,
    private figures: ServiceClient<paths>
  ) {
    super()
  }

  async publishStore(event: StoreEvent, trace?: Trace) {
    await this.service.call('POST', '/internal/events/stores', {
      body: event,
      idempotent: true,
      trace,
    })
  }

  async listRatings(storeIds: string[]) {
    const query = { ids: storeIds.join(',') }
    const response = await this.figures.call('GET', '/internal/stats/stores', { query })
    const { data } = await this.figures.parse(ratings, response)
    return new Map(data.map(({ id, rating }) => [id, rating]))
  }

  async findWork(id: string) {
    const path = { id }
    const response = await this.dashboard.call('GET', '/internal/stats/stores/{id}/work', { path })
    return (await this.dashboard.parse(work, response)).data
  }
}
