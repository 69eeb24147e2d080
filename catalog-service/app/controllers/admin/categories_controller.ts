import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CreateCategory } from '#actions/categories/create'
import { RemoveCategory } from '#actions/categories/remove'
import { UpdateCategory } from '#actions/categories/update'
import { categoryTree } from '#domain/category_tree'
import CategoryPolicy from '#policies/category_policy'
import { findCategory } from '#queries/find_category'
import { listCategories, listCategoryNames } from '#queries/list_categories'
import { categoryPaths } from '#transformers/category_option'
import { toCategory } from '#transformers/category_transformer'
import {
  categoryFormValidator,
  createCategoryValidator,
  removeCategoryValidator,
  updateCategoryValidator,
} from '#validators/category'

const list = '/admin/catalog/categories'

export default class CategoriesController {
  async index({ bouncer, inertia }: HttpContext) {
    await bouncer.with(CategoryPolicy).authorize('manage')
    return inertia.render('categories/index', { tree: categoryTree(await listCategories()) })
  }

  async create({ bouncer, inertia, locale, request }: HttpContext) {
    await bouncer.with(CategoryPolicy).authorize('manage')
    const { parent } = await request.validateUsing(categoryFormValidator, { data: request.qs() })
    const parents = categoryPaths(await listCategoryNames(), locale)
    const isThere = parents.some(({ value }) => value === parent)
    return inertia.render('categories/create', { parents, parent: isThere ? parent! : null })
  }

  @inject()
  async store(ctx: HttpContext, create: CreateCategory) {
    const { bouncer, request, response, session } = ctx
    await bouncer.with(CategoryPolicy).authorize('manage')
    const input = await request.validateUsing(createCategoryValidator)
    const slug = await create.handle(input)
    const values = { name: input.name.fr }
    session.flash('flash', { success: 'catalog.flash.categoryCreated', values })
    return response.redirect(`${list}/${slug}`)
  }

  async edit({ bouncer, inertia, locale, params, response }: HttpContext) {
    await bouncer.with(CategoryPolicy).authorize('manage')
    const found = await findCategory(params.slug)
    if (found.slug !== params.slug) return response.redirect(`${list}/${found.slug}`)
    const names = await listCategoryNames()
    return inertia.render('categories/edit', {
      category: toCategory(found),
      parents: categoryPaths(names, locale, found.slug),
    })
  }

  @inject()
  async update(ctx: HttpContext, update: UpdateCategory) {
    const { bouncer, params, request, response, session } = ctx
    await bouncer.with(CategoryPolicy).authorize('manage')
    const { slug: category, nameFr } = await findCategory(params.slug)
    const input = await request.validateUsing(updateCategoryValidator)
    const slug = await update.handle({ ...input, category })
    const values = { name: input.name?.fr ?? nameFr }
    session.flash('flash', { success: 'catalog.flash.categorySaved', values })
    return response.redirect(`${list}/${slug}`)
  }

  @inject()
  async destroy(ctx: HttpContext, remove: RemoveCategory) {
    const { bouncer, params, request, response, session } = ctx
    await bouncer.with(CategoryPolicy).authorize('manage')
    const { slug: category, nameFr: name } = await findCategory(params.slug)
    const { version } = await request.validateUsing(removeCategoryValidator, { data: request.qs() })
    await remove.handle({ category, version })
    session.flash('flash', { success: 'catalog.flash.categoryRemoved', values: { name } })
    return response.redirect(list)
  }
}
