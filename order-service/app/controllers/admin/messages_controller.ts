import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { SendMessagesAgain } from '#actions/messages/send_again'
import { mailer } from '#config/mail'
import { readAddress } from '#controllers/concerns/list_address'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import OrderPanelPolicy from '#policies/order_panel_policy'
import { unsentViews } from '#domain/messages'
import { countUnsentMessages, listUnsentMessages } from '#queries/list_unsent_messages'
import UnsentMessageTransformer from '#transformers/unsent_message_transformer'
import { maxRepeated, repeatedMessagesValidator, unsentListValidator } from '#validators/message'
import { maxDepth } from '@marketplace/shared/contracts/pagination'

const rowsPerPage = maxRepeated
const deepest = Math.floor(maxDepth / rowsPerPage)

/** E-mails to buyers that did not go out: what waits, what failed and why. */
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
}
