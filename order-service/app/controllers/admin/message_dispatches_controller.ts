import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { MarkMessageSent } from '#actions/messages/mark_sent'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

export default class MessageDispatchesController {
  @inject()
  async store({ params }: HttpContext, orders: PanelOrderContext, markSent: MarkMessageSent) {
    const { order, actor } = await orders.authorizeMessages()
    const messageId = uuidOrNotFound(params.messageId)
    const isMarked = await markSent.handle({ orderId: order.id, messageId, actorId: actor.id })
    if (!isMarked) throw new DomainError('conflict', [{ rule: 'message_already_sent' }])
    return orders.backToOrder(order, 'messageSent')
  }
}
