import type { HttpContext } from '@adonisjs/core/http'
import { findOwnedStore } from '#queries/find_owned_store'
import { ownedStoreShape, toOwnedStore } from '#transformers/owned_store'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class OwnedStoresController {
  static docs: ControllerDocs<'show'> = {
    show: {
      operationId: 'getOwnedStore',
      summary: 'The store that a user owns',
      data: ownedStoreShape,
    },
  }

  async show({ params }: HttpContext) {
    const store = await findOwnedStore(uuidOrNotFound(params.userId))
    if (!store) throw new ProblemError('not_found')
    return { data: toOwnedStore(store) }
  }
}
