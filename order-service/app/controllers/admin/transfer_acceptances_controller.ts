import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { AcceptProof } from '#actions/payment_proofs/accept'
import { actorOf } from '#domain/actor'
import OrderPolicy from '#policies/order_policy'
import { acceptProofValidator } from '#validators/payment_proof'
import { panelBase } from '@marketplace/shared/server/panel/panel'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'

export default class TransferAcceptancesController {
  @inject()
  async store(ctx: HttpContext, accept: AcceptProof) {
    const { auth, bouncer, params, request, response, session, trace } = ctx
    await bouncer.with(OrderPolicy).authorize('decideProofs')
    const actor = actorOf(auth.getUserOrFail(), 'staff', trace.requestId)
    const receipt = await request.validateUsing(acceptProofValidator)
    await accept.handle({ ...receipt, proofId: uuidOrNotFound(params.id), actor })
    session.flash('flash', { success: 'orders.flash.transferAccepted' })
    return response
      .redirect()
      .status(303)
      .toPath(`${panelBase('orders')}/transfers`)
  }
}
