import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ChangeInventory } from '#actions/inventory/change'
import ProductPolicy from '#policies/product_policy'
import { findProduct } from '#queries/find_product'
import { changeInventoryValidator, toInventoryChange } from '#validators/inventory'

export default class ProductStocksController {
  @inject()
  async store(ctx: HttpContext, changeInventory: ChangeInventory) {
    const { auth, bouncer, params, request, response, session } = ctx
    const { id, name, ...product } = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    const { reason, ...body } = await request.validateUsing(changeInventoryValidator)
    const actor = auth.getUserOrFail()
    const change = toInventoryChange(body)
    const { inventory, before } = await changeInventory.handle({
      ...{ productId: id, change, actor, reason },
    })
    session.flash('flash', {
      success: 'catalog.flash.stocked',
      values: { name },
      undo: {
        ...{ url: `/admin/catalog/products/${id}/stock`, method: 'post' },
        data: { quantity: before, expectedQuantity: inventory.quantity },
      },
    })
    return response.redirect().withQs().back()
  }
}
