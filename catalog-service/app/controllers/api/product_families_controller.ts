import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { JoinFamily } from '#actions/families/join'
import { LeaveFamily } from '#actions/families/leave'
import ProductPolicy from '#policies/product_policy'
import { findProduct } from '#queries/find_product'
import ProductTransformer, { productDetailShape } from '#transformers/product_transformer'
import { joinFamilyValidator } from '#validators/family'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class ProductFamiliesController {
  static docs: ControllerDocs<'update' | 'destroy'> = {
    update: {
      operationId: 'joinFamily',
      summary: 'Make a product a member of a family, or change its options there',
      body: joinFamilyValidator,
      example: { familyId: '01990000-0000-7000-8000-000000000001', options: { size: 'M' } },
      data: productDetailShape,
      errors: [409, 503],
    },
    destroy: {
      operationId: 'leaveFamily',
      summary: 'Take a product out of its family',
      status: 204,
      errors: [503],
    },
  }

  @inject()
  async update({ bouncer, params, request, serialize }: HttpContext, join: JoinFamily) {
    const product = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    const input = await request.validateUsing(joinFamilyValidator)
    await join.handle({ ...input, productId: product.id })
    const joined = await findProduct(product.id)
    return serialize(ProductTransformer.transform(joined).useVariant('forDetail'))
  }

  @inject()
  async destroy({ bouncer, params, response }: HttpContext, leave: LeaveFamily) {
    const product = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    await leave.handle({ productId: product.id })
    return response.noContent()
  }
}
