import type { HttpContext } from '@adonisjs/core/http'
import { findStoreWork } from '#queries/find_store_work'
import { listStoreStats } from '#queries/list_store_stats'
import {
  storeIds,
  storeStatsShape,
  storeStatsValidator,
  storeWorkShape,
} from '#validators/store_stats'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class StoreStatsController {
  static docs: ControllerDocs<'index' | 'work'> = {
    index: {
      operationId: 'listStoreStats',
      summary:
        'How much of what stores finished within 90 days was delivered; null below 20 orders',
      query: storeStatsValidator,
      data: storeStatsShape,
      errors: [503],
    },
    work: {
      operationId: 'getStoreWork',
      summary: 'What waits for the owner of a store',
      data: storeWorkShape,
      errors: [503],
    },
  }

  async index({ request }: HttpContext) {
    const { ids } = await request.validateUsing(storeStatsValidator, { data: request.qs() })
    return { data: await listStoreStats(storeIds(ids)) }
  }

  async work({ params }: HttpContext) {
    return { data: await findStoreWork(uuidOrNotFound(params.id)) }
  }
}
