import vine from '@vinejs/vine'
import type { HttpContext } from '@adonisjs/core/http'
import Store from '#models/store'
import { storeEventShape, toStoreEvent } from '#transformers/store_event'
import { storeIdsValidator } from '#validators/store'
import { isUuid } from '@marketplace/shared/server/http/validation'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class StoresController {
  static docs: ControllerDocs<'index'> = {
    index: {
      operationId: 'listStoresByIds',
      summary: 'Stores by their ids, also closed ones',
      query: storeIdsValidator,
      data: vine.create(vine.array(storeEventShape.schema.clone())),
    },
  }

  async index({ request }: HttpContext) {
    const { ids } = await request.validateUsing(storeIdsValidator, { data: request.qs() })
    const stores = await Store.query()
      .whereIn('id', ids.split(',').filter(isUuid).slice(0, 100))
      .orderBy('id')
    return { data: stores.map(toStoreEvent) }
  }
}
