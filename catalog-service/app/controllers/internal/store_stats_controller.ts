import type { HttpContext } from '@adonisjs/core/http'
import { findStoreWork } from '#queries/find_store_work'
import { listStoreRatings } from '#queries/list_store_ratings'
import { idList } from '#validators/id_list'
import { storeStatsShape, storeStatsValidator, storeWorkShape } from '#validators/store_stats'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class StoreStatsController {
  static docs: ControllerDocs<'index' | 'work'> = {
    index: {
      operationId: 'listStoreStats',
      summary: 'The ratings of stores: the mean of all reviews of their products',
      query: storeStatsValidator,
      data: storeStatsShape,
    },
    work: {
      operationId: 'getStoreWork',
      summary: 'What waits for the owner of a store',
      data: storeWorkShape,
    },
  }

  async index({ request }: HttpContext) {
    const { ids } = await request.validateUsing(storeStatsValidator, { data: request.qs() })
    return { data: await listStoreRatings(idList(ids)) }
  }

  async work({ params }: HttpContext) {
    return { data: await findStoreWork(uuidOrNotFound(params.id)) }
  }
}
