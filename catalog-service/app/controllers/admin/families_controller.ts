import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { AddMembers } from '#actions/families/add_members'
import { DeleteFamily } from '#actions/families/delete'
import { UpdateFamily } from '#actions/families/update'
import { sendToLastPage, validPage, validQuery } from '#controllers/concerns/valid_query'
import { PanelScope } from '#policies/panel_scope'
import ProductPolicy from '#policies/product_policy'
import { findFamily } from '#queries/find_family'
import { listCategoryNames } from '#queries/list_categories'
import { listFamiliesWithMembers } from '#queries/list_families'
import { listStoreOptions } from '#queries/list_store_options'
import { categoryOptions } from '#transformers/category_option'
import FamilyTransformer, { toFamilyRow } from '#transformers/family_transformer'
import { addMembersValidator, updateFamilyValidator } from '#validators/family'
import { familyViewsValidator } from '#validators/panel'

const base = '/admin/catalog/families'

@inject()
export default class FamiliesController {
  constructor(private scope: PanelScope) {}

  async index(ctx: HttpContext) {
    const { auth, bouncer, inertia } = ctx
    await bouncer.with(ProductPolicy).authorize('manage')
    const { storeId } = await this.scope.of(auth.getUserOrFail())
    const input = await validQuery(ctx, familyViewsValidator)
    if (!input) return
    const page = validPage(ctx, input)
    if (!page) return
    const filter = { storeId: storeId ?? input.storeId, q: input.q ?? undefined }
    const { families, meta } = await listFamiliesWithMembers(filter, page)
    if (sendToLastPage(ctx, meta)) return
    return inertia.render('families/index', {
      families: families.map(toFamilyRow),
      meta,
      stores: await listStoreOptions(storeId),
    })
  }

  /** The grid of a family that is to be made with its members. */
  async create({ auth, bouncer, inertia, locale }: HttpContext) {
    await bouncer.with(ProductPolicy).authorize('manage')
    const { storeId } = await this.scope.of(auth.getUserOrFail())
    return inertia.render('families/grid', {
      family: null,
      stores: await listStoreOptions(storeId),
      categories: categoryOptions(await listCategoryNames(), locale),
    })
  }

  @inject()
  async store(ctx: HttpContext, addMembers: AddMembers) {
    const { auth, bouncer, request, response, session, trace } = ctx
    await bouncer.with(ProductPolicy).authorize('manage')
    const input = await request.validateUsing(addMembersValidator)
    await bouncer.with(ProductPolicy).authorize('create', input.storeId)
    const actor = auth.getUserOrFail()
    const { familyId, productIds } = await addMembers.handle({ ...input, actor, trace })
    const values = { name: input.name, count: productIds.length }
    session.flash('flash', { success: 'catalog.flash.familyCreated', values })
    return response.redirect(`${base}/${familyId}`)
  }

  async edit({ bouncer, inertia, params }: HttpContext) {
    const family = await findFamily(params.id)
    await bouncer.with(ProductPolicy).authorize('create', family.storeId)
    return inertia.render('families/edit', {
      family: FamilyTransformer.transform(family).useVariant('forPanel'),
    })
  }

  @inject()
  async update(ctx: HttpContext, update: UpdateFamily) {
    const { bouncer, params, request, response, session } = ctx
    const { id, storeId } = await findFamily(params.id)
    await bouncer.with(ProductPolicy).authorize('create', storeId)
    const input = await request.validateUsing(updateFamilyValidator)
    await update.handle({ ...input, id })
    session.flash('flash', { success: 'catalog.flash.familySaved', values: { name: input.name } })
    return response.redirect().back()
  }

  @inject()
  async destroy(ctx: HttpContext, remove: DeleteFamily) {
    const { bouncer, params, response, session } = ctx
    const { id, storeId, name } = await findFamily(params.id)
    await bouncer.with(ProductPolicy).authorize('create', storeId)
    await remove.handle({ id })
    session.flash('flash', { success: 'catalog.flash.familyDeleted', values: { name } })
    return response.redirect(base)
  }
}
