import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import type { Changed } from '#actions/products/change_many'
import { ArchiveProduct } from '#actions/products/archive'
import { CreateProduct } from '#actions/products/create'
import { DeleteProduct } from '#actions/products/delete'
import { UpdateProduct } from '#actions/products/update'
import type { MemberOptions } from '@marketplace/shared/contracts/families'
import { sendToLastPage, validPage, validQuery } from '#controllers/concerns/valid_query'
import { filterOfView, productViews } from '#domain/product_list'
import Inventory from '#models/inventory'
import { mayRestore, type ProductRole } from '#models/product'
import ProductPolicy, { roleOf } from '#policies/product_policy'
import { findProductCounts } from '#queries/find_product_counts'
import { findPiecesSold } from '#queries/find_pieces_sold'
import { findAttributes } from '#queries/find_category'
import { findProduct } from '#queries/find_product'
import { wasReserved } from '#queries/find_reservation'
import { listCategoryNames } from '#queries/list_categories'
import { listFamilies } from '#queries/list_families'
import { listMovements } from '#queries/list_movements'
import { listProducts } from '#queries/list_products'
import { listStoreOptions } from '#queries/list_store_options'
import type { Locale } from '@marketplace/shared/contracts/locale'
import type { ProductView } from '#sql/product_view'
import { PanelScope } from '#policies/panel_scope'
import { categoryOptions } from '#transformers/category_option'
import InventoryTransformer from '#transformers/inventory_transformer'
import MovementTransformer from '#transformers/movement_transformer'
import ProductTransformer from '#transformers/product_transformer'
import { newProductValidator, nextFormValidator, productViewsValidator } from '#validators/panel'
import {
  createProductValidator,
  deleteProductValidator,
  updateProductValidator,
} from '#validators/product'

const list = '/admin/catalog/products'

@inject()
export default class ProductsController {
  constructor(private scope: PanelScope) {}

  async index(ctx: HttpContext) {
    const { auth, bouncer, inertia, locale, session } = ctx
    await bouncer.with(ProductPolicy).authorize('manage')
    const { storeId } = await this.scope.of(auth.getUserOrFail())
    const input = await validQuery(ctx, productViewsValidator)
    if (!input) return
    const { view = 'all', q, category, sort } = input
    const page = validPage(ctx, input)
    if (!page) return
    const wanted = storeId ?? input.storeId
    const filter = { q: q ?? undefined, category, sort, storeId: wanted, ...filterOfView(view) }
    const { products, meta } = await listProducts(filter, page)
    if (sendToLastPage(ctx, meta)) return
    return inertia.render('products/index', {
      products: ProductTransformer.transform(products).useVariant('forPanel'),
      ...{ meta, view },
      sold: await findPiecesSold(products.map(({ id }) => id)),
      counts: await findProductCounts(productViews, wanted),
      stores: await listStoreOptions(storeId),
      categories: categoryOptions(await listCategoryNames(), locale),
      changed: (session.flashMessages.get('changed') ?? null) as Changed | null,
    })
  }

  async create(ctx: HttpContext) {
    const { auth, bouncer, inertia, locale } = ctx
    await bouncer.with(ProductPolicy).authorize('manage')
    const start = await validQuery(ctx, newProductValidator)
    if (!start) return
    const { storeId } = await this.scope.of(auth.getUserOrFail())
    return inertia.render('products/create', {
      start,
      stores: await listStoreOptions(storeId),
      ...(await this.#categories(locale)),
    })
  }

  @inject()
  async store(ctx: HttpContext, create: CreateProduct) {
    const { auth, bouncer, request, response, session, trace } = ctx
    await bouncer.with(ProductPolicy).authorize('manage')
    const input = await request.validateUsing(createProductValidator)
    const { addAnother } = await request.validateUsing(nextFormValidator)
    await bouncer.with(ProductPolicy).authorize('create', input.storeId)
    const id = await create.handle({ ...input, actor: auth.getUserOrFail(), trace })
    const success = `catalog.flash.${input.isActive === false ? 'createdHidden' : 'created'}`
    session.flash('flash', { success, values: { name: input.name } })
    if (!addAnother) return response.redirect(`${list}/${id}`)
    const { storeId, category } = input
    return response.redirect().withQs({ storeId, category }).toPath(`${list}/new`)
  }

  async edit({ auth, bouncer, inertia, locale, params }: HttpContext) {
    const product = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    const inventory = await Inventory.findByOrFail('product_id', product.id)
    return inertia.render('products/edit', {
      product: ProductTransformer.transform(product).useVariant('forManagers'),
      archive: await archiveOf(product, roleOf(auth.getUserOrFail())),
      storeIsActive: product.storeIsActive,
      inventory: InventoryTransformer.transform(inventory),
      sold: (await findPiecesSold([product.id]))[product.id] ?? 0,
      movements: MovementTransformer.transform(await listMovements(product.id)),
      ...(await this.#categories(locale, product.category)),
      families: await listFamilies(product.storeId),
      options: product.options as MemberOptions | null,
    })
  }

  @inject()
  async update(ctx: HttpContext, update: UpdateProduct) {
    const { auth, bouncer, params, request, response, session } = ctx
    const product = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    const input = await request.validateUsing(updateProductValidator)
    await update.handle({ ...input, id: product.id, role: roleOf(auth.getUserOrFail()) })
    session.flash('flash', { success: 'catalog.flash.saved', values: { name: product.name } })
    return response.redirect().back()
  }

  /** Archives, with an undo, or deletes an archived product for good. */
  @inject()
  async destroy(ctx: HttpContext, archive: ArchiveProduct, remove: DeleteProduct) {
    const { auth, bouncer, params, request, response, session } = ctx
    const { id, name, ...product } = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    const query = await request.validateUsing(deleteProductValidator, { data: request.qs() })
    if (query.permanent) await remove.handle({ id })
    else await archive.handle({ id, role: roleOf(auth.getUserOrFail()) })
    session.flash('flash', {
      success: `catalog.flash.${query.permanent ? 'deleted' : 'archived'}`,
      values: { name },
      ...(query.permanent
        ? {}
        : { undo: { url: `${list}/${id}/restore`, method: 'post', data: {} } }),
    })
    return response.redirect(list)
  }

  /** Where a product can lie, `current` included, and what products say of themselves there. */
  async #categories(locale: Locale, current?: string) {
    const categories = categoryOptions(await listCategoryNames(), locale, current)
    const attributes = await findAttributes(categories.map(({ value }) => value))
    return { categories, definitions: Object.fromEntries(attributes) }
  }
}

/** Who archived the product and what this person can do about it; null where it is not archived. */
async function archiveOf(product: ProductView, role: ProductRole) {
  const { id, archivedAt, archivedByRole, wasActive } = product
  if (!archivedAt) return null
  return {
    byStaff: archivedByRole === 'staff',
    wasActive: wasActive!,
    canRestore: mayRestore(archivedByRole, role),
    canDelete: !(await wasReserved(id)),
  }
}
