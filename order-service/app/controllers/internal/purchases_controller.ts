import vine from '@vinejs/vine'
import type { HttpContext } from '@adonisjs/core/http'
import { hasDeliveredPurchase } from '#queries/find_delivered_purchase'
import { purchaseValidator } from '#validators/purchase'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

const purchaseShape = vine.create({ delivered: vine.boolean() })

export default class PurchasesController {
  static docs: ControllerDocs<'index'> = {
    index: {
      operationId: 'findPurchase',
      summary: 'Whether that product was delivered to that shopper',
      query: purchaseValidator,
      data: purchaseShape,
    },
  }

  async index({ request }: HttpContext) {
    const { userId, productId } = await request.validateUsing(purchaseValidator, {
      data: request.qs(),
    })
    return { data: { delivered: await hasDeliveredPurchase(userId, productId) } }
  }
}
