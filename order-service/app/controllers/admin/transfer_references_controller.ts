import type { HttpContext } from '@adonisjs/core/http'
import OrderPolicy from '#policies/order_policy'
import { findProof } from '#queries/find_proof'
import { listReferenceUses } from '#queries/list_reference_uses'
import { referenceValidator } from '#validators/payment_proof'

export default class TransferReferencesController {
  /** Which other orders were paid under the reference that is being typed. */
  async show({ bouncer, params, request }: HttpContext) {
    await bouncer.with(OrderPolicy).authorize('decideProofs')
    const { reference } = await request.validateUsing(referenceValidator, { data: request.qs() })
    const { checkoutId } = await findProof(params.id)
    return { orderNumbers: await listReferenceUses(reference, checkoutId) }
  }
}
