import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RestoreProduct } from '#actions/products/restore'
import ProductPolicy, { roleOf } from '#policies/product_policy'
import { findProduct } from '#queries/find_product'
import ProductTransformer, { productDetailShape } from '#transformers/product_transformer'
import { restoreProductValidator } from '#validators/product'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class ProductRestorationsController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'restoreProduct',
      summary: 'Take a product out of the archive, as visible as it was',
      body: restoreProductValidator,
      example: { version: 3 },
      data: productDetailShape,
      errors: [409, 503],
    },
  }

  @inject()
  async store(ctx: HttpContext, restore: RestoreProduct) {
    const { auth, bouncer, params, request, serialize } = ctx
    const { id, ...product } = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    const { version } = await request.validateUsing(restoreProductValidator)
    await restore.handle({ id, version, role: roleOf(auth.getUserOrFail()) })
    return serialize(ProductTransformer.transform(await findProduct(id)).useVariant('forManagers'))
  }
}
