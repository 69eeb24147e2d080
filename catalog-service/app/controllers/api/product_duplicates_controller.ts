import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { DuplicateProduct } from '#actions/products/duplicate'
import ProductPolicy from '#policies/product_policy'
import { findProduct } from '#queries/find_product'
import ProductTransformer, { productDetailShape } from '#transformers/product_transformer'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class ProductDuplicatesController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'duplicateProduct',
      summary: 'Add a hidden copy of a product, without its photos and stock',
      data: productDetailShape,
      status: 201,
      errors: [409, 503],
    },
  }

  @inject()
  async store(ctx: HttpContext, duplicate: DuplicateProduct) {
    const { auth, bouncer, params, response, serialize, trace } = ctx
    const product = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    const id = await duplicate.handle({ id: product.id, actor: auth.getUserOrFail(), trace })
    response.status(201)
    return serialize(ProductTransformer.transform(await findProduct(id)).useVariant('forManagers'))
  }
}
