import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CreateProduct } from '#actions/create_product'
import { DeleteProduct } from '#actions/delete_product'
import { UpdateProduct } from '#actions/update_product'
import ProductPolicy from '#policies/product_policy'
import { findProduct } from '#queries/find_product'
import { listProducts } from '#queries/list_products'
import ProductTransformer, {
  productDetailShape,
  productShape,
} from '#transformers/product_transformer'
import {
  createProductValidator,
  listProductsValidator,
  showProductValidator,
  updateProductValidator,
} from '#validators/product'
import { idList } from '#validators/id_list'
import { pageInput } from '@marketplace/shared/server/http/validation'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class ProductsController {
  static docs: ControllerDocs<'index' | 'show' | 'store' | 'update' | 'destroy'> = {
    index: {
      summary: 'Products on sale; with `status` also the others, for their owner and staff',
      public: true,
      query: listProductsValidator,
      data: productShape,
      list: true,
      errors: [403, 503],
    },
    show: {
      summary: 'A product by id or slug',
      public: true,
      query: showProductValidator,
      data: productDetailShape,
      errors: [503],
    },
    store: {
      summary: 'Add a product to a store',
      body: createProductValidator,
      data: productDetailShape,
      status: 201,
      errors: [409, 503],
    },
    update: {
      summary: 'Change a product',
      body: updateProductValidator,
      data: productDetailShape,
      errors: [409, 503],
    },
    destroy: {
      summary: 'Delete a product, or archive it if it was ever reserved',
      status: 204,
      errors: [503],
    },
  }

  async index({ bouncer, request, serialize, locale }: HttpContext) {
    const input = await request.validateUsing(listProductsValidator, { data: request.qs() })
    await bouncer.with(ProductPolicy).authorize('list', input)
    const ids = input.ids === undefined ? undefined : idList(input.ids, locale)
    const perPage = input.perPage ?? (ids?.length || undefined)
    const page = pageInput({ ...input, perPage }, locale)
    const { products, meta } = await listProducts({ ...input, ids }, page)
    return serialize(ProductTransformer.paginate(products, meta))
  }

  async show({ bouncer, params, request, serialize }: HttpContext) {
    const { as } = await request.validateUsing(showProductValidator, { data: request.qs() })
    const product = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product, as)
    return serialize(ProductTransformer.transform(product).useVariant('forDetail'))
  }

  @inject()
  async store(ctx: HttpContext, create: CreateProduct) {
    const { auth, bouncer, request, response, serialize, locale, trace } = ctx
    await bouncer.with(ProductPolicy).authorize('manage')
    const input = await request.validateUsing(createProductValidator)
    await bouncer.with(ProductPolicy).authorize('create', input.storeId)
    const asker = { actorId: auth.getUserOrFail().id, locale, trace }
    const product = await findProduct(await create.handle(input, asker))
    response.status(201)
    return serialize(ProductTransformer.transform(product).useVariant('forDetail'))
  }

  @inject()
  async update(ctx: HttpContext, update: UpdateProduct) {
    const { bouncer, params, request, serialize, locale } = ctx
    const product = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    await update.handle(product.id, await request.validateUsing(updateProductValidator), locale)
    const changed = await findProduct(product.id)
    return serialize(ProductTransformer.transform(changed).useVariant('forDetail'))
  }

  @inject()
  async destroy({ bouncer, params, response }: HttpContext, remove: DeleteProduct) {
    const product = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    await remove.handle(product.id)
    return response.noContent()
  }
}
