import vine from '@vinejs/vine'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ForgetUser } from '#actions/users/forget'
import { userEventValidator } from '@marketplace/shared/server/deleted_users/user_event'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class UserEventsController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'forgetUser',
      summary: 'An account was deleted; repeating it changes nothing',
      body: userEventValidator,
      example: {
        id: '01990000-0000-7000-8000-000000000005',
        deletedAt: '2026-01-01T10:00:00.000Z',
      },
      data: vine.create({ status: vine.literal('ok') }),
    },
  }

  @inject()
  async store({ request }: HttpContext, forgetUser: ForgetUser) {
    await forgetUser.handle(await request.validateUsing(userEventValidator))
    return { data: { status: 'ok' } }
  }
}
