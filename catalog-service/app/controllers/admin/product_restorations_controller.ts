import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RestoreProduct } from '#actions/products/restore'
import ProductPolicy, { roleOf } from '#policies/product_policy'
import { findProduct } from '#queries/find_product'
import { restoreProductValidator } from '#validators/product'

export default class ProductRestorationsController {
  @inject()
  async store(ctx: HttpContext, restore: RestoreProduct) {
    const { auth, bouncer, params, request, response, session } = ctx
    const { id, name, ...product } = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    const { version } = await request.validateUsing(restoreProductValidator)
    await restore.handle({ id, version, role: roleOf(auth.getUserOrFail()) })
    const success = `catalog.flash.${product.wasActive ? 'restored' : 'restoredHidden'}`
    session.flash('flash', { success, values: { name } })
    return response.redirect(`/admin/catalog/products/${id}`)
  }
}
