import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RefuseProof } from '#actions/payment_proofs/refuse'
import { actorOf } from '#domain/actor'
import OrderPolicy from '#policies/order_policy'
import { refuseProofValidator } from '#validators/payment_proof'
import { panelBase } from '@marketplace/shared/server/panel/panel'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'

export default class TransferRefusalsController {
  @inject()
  async store(ctx: HttpContext, refuse: RefuseProof) {
    const { auth, bouncer, params, request, response, session, trace } = ctx
    await bouncer.with(OrderPolicy).authorize('decideProofs')
    const actor = actorOf(auth.getUserOrFail(), 'staff', trace.requestId)
    const { reason } = await request.validateUsing(refuseProofValidator)
    await refuse.handle({ proofId: uuidOrNotFound(params.id), actor, reason })
    session.flash('flash', { success: 'orders.flash.transferRefused' })
    return response
      .redirect()
      .status(303)
      .toPath(`${panelBase('orders')}/transfers`)
  }
}
