import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { SaveProof } from '#actions/payment_proofs/save'
import { OrderContext } from '#controllers/concerns/order_context'
import { sendProof } from '#controllers/concerns/send_proof'
import { findLatestProof } from '#queries/find_proof'
import { orderShape } from '#validators/order_shape'
import { proofValidator } from '#validators/payment_proof'
import { maxBytes } from '@marketplace/shared/contracts/limits'
import { readUpload } from '@marketplace/shared/server/http/read_upload'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class PaymentProofsController {
  static docs: ControllerDocs<'show' | 'update'> = {
    show: {
      operationId: 'getPaymentProof',
      summary: 'The latest receipt of a transfer, for its shopper and order staff',
      sends: 'application/octet-stream',
      errors: [503],
    },
    update: {
      operationId: 'sendPaymentProof',
      summary: 'Send the receipt of a transfer: JPEG, PNG, WebP or PDF of at most 10 MB',
      body: proofValidator,
      takesFile: true,
      data: orderShape,
      errors: [409, 503],
    },
  }

  @inject()
  async show(ctx: HttpContext, orders: OrderContext) {
    const { order } = await orders.authorizeViewProof()
    await sendProof(ctx, await findLatestProof(order.checkoutId))
  }

  @inject()
  async update(ctx: HttpContext, orders: OrderContext, save: SaveProof) {
    const access = await orders.authorizeSendProof()
    const bytes = await readUpload(ctx, maxBytes.image)
    await save.handle({ orderId: access.order.id, actor: access.actor, bytes })
    return orders.serialize(access)
  }
}
