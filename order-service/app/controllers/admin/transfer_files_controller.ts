import type { HttpContext } from '@adonisjs/core/http'
import { sendProof } from '#controllers/concerns/send_proof'
import OrderPolicy from '#policies/order_policy'
import { findProof } from '#queries/find_proof'

export default class TransferFilesController {
  /** `?inline` shows a PDF beside the form; without it, it is saved. */
  async show(ctx: HttpContext) {
    await ctx.bouncer.with(OrderPolicy).authorize('decideProofs')
    const inline = ctx.request.qs().inline !== undefined
    await sendProof(ctx, await findProof(ctx.params.id), { inline })
  }
}
