import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { JoinFamily } from '#actions/families/join'
import { LeaveFamily } from '#actions/families/leave'
import ProductPolicy from '#policies/product_policy'
import { findProduct } from '#queries/find_product'
import { joinFamilyValidator } from '#validators/family'

export default class ProductFamiliesController {
  @inject()
  async update(ctx: HttpContext, join: JoinFamily) {
    const { bouncer, params, request, response, session } = ctx
    const { id, name, ...product } = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    const input = await request.validateUsing(joinFamilyValidator)
    await join.handle({ ...input, productId: id })
    session.flash('flash', { success: 'catalog.flash.familyJoined', values: { name } })
    return response.redirect().back()
  }

  /** Takes a product out, with an undo that gives it its options back. */
  @inject()
  async destroy(ctx: HttpContext, leave: LeaveFamily) {
    const { bouncer, params, response, session } = ctx
    const { id, name, familyId, options, ...product } = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    await leave.handle({ productId: id })
    const url = `/admin/catalog/products/${id}/family`
    session.flash('flash', {
      success: 'catalog.flash.familyLeft',
      values: { name },
      ...(familyId ? { undo: { url, method: 'put', data: { familyId, options } } } : {}),
    })
    return response.redirect().back()
  }
}
