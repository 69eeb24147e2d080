import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { ChangeInventory } from '#actions/inventory/change'
import ProductPolicy from '#policies/product_policy'
import { findProduct } from '#queries/find_product'
import { text, wholeNumber } from '@marketplace/shared/server/http/validation'

const adjustStockValidator = vine.create({
  adjustBy: wholeNumber(-1_000_000, 1_000_000),
  reason: text(500),
})

export default class ProductStocksController {
  @inject()
  async store(ctx: HttpContext, changeInventory: ChangeInventory) {
    const { auth, bouncer, params, request, response, session } = ctx
    const product = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    const { adjustBy, reason } = await request.validateUsing(adjustStockValidator)
    const actor = auth.getUserOrFail()
    await changeInventory.handle({ productId: product.id, change: { adjustBy }, actor, reason })
    session.flash('flash', { success: 'catalog.flash.stocked', values: { name: product.name } })
    return response.redirect().back()
  }
}
