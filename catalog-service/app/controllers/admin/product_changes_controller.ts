import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ChangeManyProducts } from '#actions/products/change_many'
import ProductPolicy, { roleOf } from '#policies/product_policy'
import { findProducts } from '#queries/find_products'
import { productChangesValidator } from '#validators/panel'

export default class ProductChangesController {
  /** Changes rows of the list, one or many. The page tells which failed. */
  @inject()
  async store(ctx: HttpContext, changeMany: ChangeManyProducts) {
    const { auth, bouncer, request, response, session } = ctx
    const policy = bouncer.with(ProductPolicy)
    await policy.authorize('manage')
    const { changes } = await request.validateUsing(productChangesValidator)
    const products = await findProducts(changes.map(({ id }) => id))
    const mayChange = new Set<string>()
    for (const product of products) {
      if (await policy.allows('update', product)) mayChange.add(product.id)
    }
    const role = roleOf(auth.getUserOrFail())
    session.flash('changed', await changeMany.handle({ changes, role, mayChange }))
    return response.redirect().withQs().back()
  }
}
