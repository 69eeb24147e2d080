import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { DuplicateProduct } from '#actions/products/duplicate'
import ProductPolicy from '#policies/product_policy'
import { findProduct } from '#queries/find_product'

export default class ProductDuplicatesController {
  /** Opens the copy, where what differs is typed. */
  @inject()
  async store(ctx: HttpContext, duplicate: DuplicateProduct) {
    const { auth, bouncer, params, response, session, trace } = ctx
    const product = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    const id = await duplicate.handle({ id: product.id, actor: auth.getUserOrFail(), trace })
    const values = { name: product.name }
    session.flash('flash', { success: 'catalog.flash.duplicated', values })
    return response.redirect(`/admin/catalog/products/${id}`)
  }
}
