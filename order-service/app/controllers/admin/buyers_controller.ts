import type { HttpContext } from '@adonisjs/core/http'
import BuyerPolicy from '#policies/buyer_policy'
import { findBuyer } from '#queries/find_buyer'
import BuyerTransformer from '#transformers/buyer_transformer'
import { buyerPhoneValidator } from '#validators/buyer'

export default class BuyersController {
  /** Who has ordered under a phone, and where to: a phone order begins with it. */
  async show({ bouncer, request }: HttpContext) {
    await bouncer.with(BuyerPolicy).authorize('manage')
    const { phone } = await request.validateUsing(buyerPhoneValidator, { data: request.qs() })
    const buyer = (await findBuyer({ phone }, { role: 'staff' }))!
    const [latest] = buyer.latest
    return {
      buyer: new BuyerTransformer(buyer).toObject(),
      address: latest?.shippingAddress ?? null,
      locale: latest?.locale ?? null,
    }
  }
}
