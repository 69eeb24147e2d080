import type { HttpContext } from '@adonisjs/core/http'
import { sendProof } from '#controllers/concerns/send_proof'
import OrderPolicy from '#policies/order_policy'
import { findProof } from '#queries/find_proof'

export default class TransferFilesController {
  async show(ctx: HttpContext) {
    await ctx.bouncer.with(OrderPolicy).authorize('decideProofs')
    await sendProof(ctx, await findProof(ctx.params.id))
  }
}
