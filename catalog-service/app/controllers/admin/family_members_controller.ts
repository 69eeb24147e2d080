import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { AddMembers } from '#actions/families/add_members'
import ProductPolicy from '#policies/product_policy'
import { findFamily } from '#queries/find_family'
import { listCategoryNames } from '#queries/list_categories'
import { listStoreOptions } from '#queries/list_store_options'
import { categoryOptions } from '#transformers/category_option'
import FamilyTransformer from '#transformers/family_transformer'
import { addMembersValidator } from '#validators/family'

export default class FamilyMembersController {
  /** The grid of more members. */
  async create({ bouncer, inertia, locale, params }: HttpContext) {
    const family = await findFamily(params.id)
    await bouncer.with(ProductPolicy).authorize('create', family.storeId)
    return inertia.render('families/grid', {
      family: FamilyTransformer.transform(family),
      stores: await listStoreOptions(family.storeId),
      categories: categoryOptions(await listCategoryNames(), locale),
    })
  }

  @inject()
  async store(ctx: HttpContext, addMembers: AddMembers) {
    const { auth, bouncer, params, request, response, session, trace } = ctx
    const { id, storeId, name, nameAr } = await findFamily(params.id)
    await bouncer.with(ProductPolicy).authorize('create', storeId)
    const input = await request.validateUsing(addMembersValidator)
    const own = { familyId: id, storeId, name, nameAr }
    const actor = auth.getUserOrFail()
    const { productIds } = await addMembers.handle({ ...input, ...own, actor, trace })
    const values = { name, count: productIds.length }
    session.flash('flash', { success: 'catalog.flash.familyGrown', values })
    return response.redirect(`/admin/catalog/families/${id}`)
  }
}
