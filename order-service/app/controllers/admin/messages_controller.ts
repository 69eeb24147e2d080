import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { MarkMessageSent } from '#actions/messages/mark_sent'
import { SendMessagesAgain } from '#actions/messages/send_again'
import { mailer } from '#config/mail'
import { readAddress } from '#controllers/concerns/list_address'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import OrderPanelPolicy from '#policies/order_panel_policy'
import { unsentViews } from '#domain/messages'
import { findText } from '#queries/find_text'
import { countUnsentMessages, listUnsentMessages } from '#queries/list_unsent_messages'
import UnsentMessageTransformer from '#transformers/unsent_message_transformer'
import { maxRepeated, repeatedMessagesValidator, unsentListValidator } from '#validators/message'
import { maxDepth } from '@marketplace/shared/contracts/pagination'
import { whatsappLink } from '@marketplace/shared/contracts/whatsapp'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import { plainText } from '@marketplace/shared/server/mail/mail_content'

const rowsPerPage = maxRepeated
const deepest = Math.floor(maxDepth / rowsPerPage)

/** What buyers were not told: e-mails that wait or failed, and texts for those who have no e-mail. */
export default class MessagesController {
  @inject()
  async index({ bouncer, inertia, request, session }: HttpContext, panel: PanelOrderContext) {
    await bouncer.with(OrderPanelPolicy).authorize('tellBuyers', await panel.scope())
    const { read } = await readAddress(unsentListValidator, request.qs())
    const { view = 'waiting', page = 1 } = read
    const [{ messages, meta }, counts] = await Promise.all([
      listUnsentMessages(view, { page: Math.min(page, deepest), perPage: rowsPerPage }),
      countUnsentMessages(unsentViews),
    ])
    return inertia.render('messages/index', {
      messages: UnsentMessageTransformer.transform(messages),
      ...{ meta, view, counts },
      hasMailServer: mailer !== null,
      repeated: session.flashMessages.get('repeated') ?? null,
    })
  }

  @inject()
  async repeat(ctx: HttpContext, panel: PanelOrderContext, sendAgain: SendMessagesAgain) {
    const { bouncer, request, response, session } = ctx
    await bouncer.with(OrderPanelPolicy).authorize('tellBuyers', await panel.scope())
    const { ids } = await request.validateUsing(repeatedMessagesValidator)
    const repeated = await sendAgain.handle({ ids })
    session.flash('repeated', repeated)
    const key = repeated.length > 0 ? 'messagesRepeated' : 'messagesNotRepeated'
    session.flash('flash', { success: `orders.flash.${key}`, values: { count: repeated.length } })
    return response.redirect().status(303).withQs().back()
  }

  /** The draft of a text in WhatsApp, made when it is opened, with links that are fresh. */
  @inject()
  async write({ bouncer, params, response }: HttpContext, panel: PanelOrderContext) {
    await bouncer.with(OrderPanelPolicy).authorize('tellBuyers', await panel.scope())
    const text = await findText({ messageId: uuidOrNotFound(params.id) })
    if (!text) throw nothingToWrite()
    const draft = whatsappLink(text.phone, plainText(text.content))
    return response.redirect().toPath(draft)
  }

  @inject()
  async markSent(ctx: HttpContext, panel: PanelOrderContext, markSent: MarkMessageSent) {
    const { auth, bouncer, params, response, session } = ctx
    await bouncer.with(OrderPanelPolicy).authorize('tellBuyers', await panel.scope())
    const messageId = uuidOrNotFound(params.id)
    if (!(await markSent.handle({ messageId, actorId: auth.getUserOrFail().id }))) {
      throw nothingToWrite()
    }
    session.flash('flash', { success: 'orders.flash.messageSent' })
    return response.redirect().status(303).withQs().back()
  }
}

function nothingToWrite() {
  return new DomainError('conflict', [{ rule: 'message_already_sent' }])
}
