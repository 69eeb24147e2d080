import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RecordDeletion } from '#actions/users/record_deletion'
import { userEventValidator } from '@marketplace/shared/server/deleted_users/user_event'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class UserEventsController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'forgetUser',
      summary: 'An account was deleted: its tokens are refused from now on',
      body: userEventValidator,
      example: {
        id: '01990000-0000-7000-8000-000000000005',
        deletedAt: '2026-01-01T10:00:00.000Z',
      },
      status: 204,
      errors: [503],
    },
  }

  @inject()
  async store({ request, response }: HttpContext, record: RecordDeletion) {
    await record.handle(await request.validateUsing(userEventValidator))
    return response.noContent()
  }
}
