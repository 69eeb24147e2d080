import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CountSearchMiss } from '#actions/search/count_miss'
import { ArchiveProduct } from '#actions/products/archive'
import { CreateProduct } from '#actions/products/create'
import { DeleteProduct } from '#actions/products/delete'
import { UpdateProduct } from '#actions/products/update'
import ProductPolicy, { roleOf } from '#policies/product_policy'
import { findProduct } from '#queries/find_product'
import { type ListMeta, listProducts } from '#queries/list_products'
import { productListMetaShape } from '#transformers/product_list_meta'
import ProductTransformer, {
  productDetailShape,
  productShape,
} from '#transformers/product_transformer'
import {
  assertPriceRange,
  createProductValidator,
  deleteProductValidator,
  listProductsValidator,
  showProductValidator,
  updateProductValidator,
} from '#validators/product'
import { idList } from '#validators/id_list'
import { pageInput } from '@marketplace/shared/server/http/validation'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

/** Nothing on sale has the words, whatever else was asked for. */
function isMiss({ q, page, perPage, sort, ...filter }: Record<string, unknown>, meta: ListMeta) {
  return !!q && meta.total === 0 && !meta.search?.empty && Object.keys(filter).length === 0
}

export default class ProductsController {
  static docs: ControllerDocs<'index' | 'show' | 'store' | 'update' | 'destroy'> = {
    index: {
      operationId: 'listProducts',
      summary: 'Products on sale; with `status` also the others, for their owner and staff',
      public: true,
      query: listProductsValidator,
      data: productShape,
      list: true,
      meta: productListMetaShape,
      errors: [403, 503],
    },
    show: {
      operationId: 'getProduct',
      summary: 'A product by id or slug',
      public: true,
      query: showProductValidator,
      data: productDetailShape,
      errors: [503],
    },
    store: {
      operationId: 'addProduct',
      summary: 'Add a product to a store',
      body: createProductValidator,
      example: {
        storeId: '01990000-0000-7000-8000-000000000001',
        name: 'Bol bleu',
        nameAr: 'زلافة زرقاء',
        description: 'Tourné à la main.',
        category: 'poterie',
        price: '149.00',
        sku: 'BOL-01',
        quantity: 12,
      },
      data: productDetailShape,
      status: 201,
      errors: [409, 503],
    },
    update: {
      operationId: 'changeProduct',
      summary: 'Change a product',
      body: updateProductValidator,
      example: { price: '129.00', version: 4 },
      data: productDetailShape,
      errors: [409, 503],
    },
    destroy: {
      operationId: 'archiveProduct',
      summary: 'Archive a product; with `permanent` delete an archived one that was never reserved',
      query: deleteProductValidator,
      status: 204,
      errors: [409, 503],
    },
  }

  @inject()
  async index({ bouncer, request, serialize, locale }: HttpContext, countMiss: CountSearchMiss) {
    const input = await request.validateUsing(listProductsValidator, { data: request.qs() })
    assertPriceRange(input)
    await bouncer.with(ProductPolicy).authorize('list', input)
    const ids = input.ids === undefined ? undefined : idList(input.ids)
    const perPage = input.perPage ?? (ids?.length || undefined)
    const page = pageInput({ ...input, perPage }, locale)
    const isForShoppers = !ids && (input.status ?? 'active') === 'active'
    const isOfManagers = input.status !== undefined || (input.as ?? 'shopper') !== 'shopper'
    const groupsFamilies = isForShoppers && !isOfManagers && input.members !== 'all'
    const filter = { ...input, ids, isForShoppers, groupsFamilies }
    const { products, meta } = await listProducts(filter, page)
    if (isMiss(input, meta)) await countMiss.handle({ query: input.q! })
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
    const { auth, bouncer, request, response, serialize, trace } = ctx
    await bouncer.with(ProductPolicy).authorize('manage')
    const input = await request.validateUsing(createProductValidator)
    await bouncer.with(ProductPolicy).authorize('create', input.storeId)
    const id = await create.handle({ ...input, actor: auth.getUserOrFail(), trace })
    const product = await findProduct(id)
    response.status(201)
    return serialize(ProductTransformer.transform(product).useVariant('forDetail'))
  }

  @inject()
  async update(ctx: HttpContext, update: UpdateProduct) {
    const { auth, bouncer, params, request, serialize } = ctx
    const product = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    const input = await request.validateUsing(updateProductValidator)
    await update.handle({ ...input, id: product.id, role: roleOf(auth.getUserOrFail()) })
    const changed = await findProduct(product.id)
    return serialize(ProductTransformer.transform(changed).useVariant('forDetail'))
  }

  @inject()
  async destroy(ctx: HttpContext, archive: ArchiveProduct, remove: DeleteProduct) {
    const { auth, bouncer, params, request, response } = ctx
    const product = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    const query = await request.validateUsing(deleteProductValidator, { data: request.qs() })
    if (query.permanent) await remove.handle({ id: product.id })
    else await archive.handle({ id: product.id, role: roleOf(auth.getUserOrFail()) })
    return response.noContent()
  }
}
