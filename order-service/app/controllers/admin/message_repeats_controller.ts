import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { SendMessageAgain } from '#actions/messages/send_again'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

export default class MessageRepeatsController {
  @inject()
  async store({ params }: HttpContext, orders: PanelOrderContext, sendAgain: SendMessageAgain) {
    const { order } = await orders.authorizeMessages()
    const messageId = uuidOrNotFound(params.messageId)
    const isRepeated = await sendAgain.handle({ orderId: order.id, messageId })
    if (!isRepeated) throw new DomainError('conflict', [{ rule: 'message_not_repeatable' }])
    return orders.backToOrder(order, 'messageRepeated')
  }
}
