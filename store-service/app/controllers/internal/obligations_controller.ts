import vine from '@vinejs/vine'
import type { HttpContext } from '@adonisjs/core/http'
import { ownedStoreShape, toOwnedStore } from '#transformers/owned_store'
import { findOwnedStore } from '#queries/find_owned_store'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

const obligationsShape = vine.create({
  store: ownedStoreShape.schema.clone().nullable(),
})

/** What may stand in the way of deleting an account: a store that is not closed. */
export default class ObligationsController {
  static docs: ControllerDocs<'show'> = {
    show: {
      operationId: 'getObligations',
      summary: 'The store of a user who wants to leave; an open one stands in the way',
      data: obligationsShape,
    },
  }

  async show({ params }: HttpContext) {
    const store = await findOwnedStore(uuidOrNotFound(params.id))
    return { data: { store: store && toOwnedStore(store) } }
  }
}
