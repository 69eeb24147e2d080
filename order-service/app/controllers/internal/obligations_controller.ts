import type { HttpContext } from '@adonisjs/core/http'
import { listObligations } from '#queries/list_obligations'
import { obligationsShape, obligationsValidator } from '#validators/obligation'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class ObligationsController {
  static docs: ControllerDocs<'show'> = {
    show: {
      operationId: 'getObligations',
      summary: 'The unfinished orders of a user, as shopper and as owner of that store',
      query: obligationsValidator,
      data: obligationsShape,
      errors: [503],
    },
  }

  async show({ params, request }: HttpContext) {
    const userId = uuidOrNotFound(params.id)
    const { storeId } = await request.validateUsing(obligationsValidator, { data: request.qs() })
    return { data: await listObligations(userId, storeId) }
  }
}
