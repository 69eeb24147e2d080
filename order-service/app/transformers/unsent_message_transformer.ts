import { BaseTransformer } from '@adonisjs/core/transformers'
import type { UnsentMessage } from '#queries/list_unsent_messages'
import { reasonOf } from '#transformers/message_transformer'

/** What did not go out, as a row of the panel's list. */
export default class UnsentMessageTransformer extends BaseTransformer<UnsentMessage> {
  toObject() {
    const { status, error, createdAt, nextAttemptAt } = this.resource
    return {
      ...this.pick(this.resource, [
        'id',
        'orderNumber',
        'recipientName',
        'kind',
        'status',
        'attempts',
        'mayWrite',
      ]),
      reason: reasonOf(error),
      mayRepeat: status === 'failed' || status === 'unknown',
      nextAttemptAt: status === 'waiting' ? nextAttemptAt.toISOString() : null,
      createdAt: createdAt.toISOString(),
    }
  }
}
