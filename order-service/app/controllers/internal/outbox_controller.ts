import vine from '@vinejs/vine'
import type { HttpContext } from '@adonisjs/core/http'
import { isDemo } from '#config/mail'
import { listOutgoingMessages } from '#queries/list_outgoing_messages'
import OutgoingMessageTransformer, {
  outgoingMessageFields,
} from '#transformers/outgoing_message_transformer'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class OutboxController {
  static docs: ControllerDocs<'index'> = {
    index: {
      operationId: 'listOutgoingMessages',
      summary: 'What buyers were told lately; 404 but in the demo',
      data: vine.create(vine.array(vine.object(outgoingMessageFields))),
      errors: [404],
    },
  }

  async index({ serialize }: HttpContext) {
    if (!isDemo) throw new ProblemError('not_found')
    return serialize(OutgoingMessageTransformer.transform(await listOutgoingMessages()))
  }
}
