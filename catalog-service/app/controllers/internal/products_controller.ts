import vine from '@vinejs/vine'
import type { HttpContext } from '@adonisjs/core/http'
import { findProducts } from '#queries/find_products'
import ProductTransformer, { offeredProductShape } from '#transformers/product_transformer'
import { productIdsValidator } from '#validators/product'
import { idList } from '#validators/id_list'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class ProductsController {
  static docs: ControllerDocs<'index'> = {
    index: {
      operationId: 'listProductsByIds',
      summary: 'Products by their ids, also those that are not on sale',
      query: productIdsValidator,
      data: vine.create(vine.array(offeredProductShape.schema.clone())),
    },
  }

  async index({ request, serialize }: HttpContext) {
    const { ids } = await request.validateUsing(productIdsValidator, { data: request.qs() })
    const products = await findProducts(idList(ids))
    return serialize(ProductTransformer.transform(products).useVariant('forServices'))
  }
}
