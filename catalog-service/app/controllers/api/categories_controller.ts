import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { CreateCategory } from '#actions/categories/create'
import { RemoveCategory } from '#actions/categories/remove'
import { UpdateCategory } from '#actions/categories/update'
import { categoryTree } from '#domain/category_tree'
import CategoryPolicy from '#policies/category_policy'
import { findCategory } from '#queries/find_category'
import { listCategories } from '#queries/list_categories'
import {
  categoryDetailShape,
  categoryPictureShape,
  toCategory,
} from '#transformers/category_transformer'
import {
  createCategoryValidator,
  removeCategoryValidator,
  updateCategoryValidator,
} from '#validators/category'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

/** OpenAPI describes two levels; the tree itself can be deeper. */
const node = {
  slug: vine.string(),
  name: vine.object({ fr: vine.string(), ar: vine.string(), en: vine.string() }),
  picture: categoryPictureShape.clone().nullable(),
  version: vine.number(),
  productCount: vine.number(),
}
const treeShape = vine.create(
  vine.array(
    vine.object({
      ...node,
      children: vine.array(vine.object({ ...node, children: vine.array(vine.any()) })),
    })
  )
)

const name = { fr: 'Tapis', ar: 'زرابي', en: 'Rugs' }

export default class CategoriesController {
  static docs: ControllerDocs<'index' | 'show' | 'store' | 'update' | 'destroy'> = {
    index: {
      operationId: 'listCategories',
      summary: 'All categories as a tree',
      public: true,
      data: treeShape,
    },
    show: {
      operationId: 'getCategory',
      summary:
        'A category by its slug or one that it had, with what its products say of themselves',
      public: true,
      data: categoryDetailShape,
    },
    store: {
      operationId: 'addCategory',
      summary: 'Add a category, as the last of its siblings',
      body: createCategoryValidator,
      example: { name, parent: 'maison-deco', attributes: [{ key: 'origin', kind: 'text', name }] },
      data: categoryDetailShape,
      status: 201,
      errors: [409],
    },
    update: {
      operationId: 'changeCategory',
      summary: 'Change a category; under another slug the old one leads to it',
      body: updateCategoryValidator,
      example: { slug: 'tapis-berberes', name, version: 3 },
      data: categoryDetailShape,
      errors: [409],
    },
    destroy: {
      operationId: 'removeCategory',
      summary: 'Delete a category that holds neither products nor categories',
      query: removeCategoryValidator,
      status: 204,
      errors: [409],
    },
  }

  async index({ bouncer }: HttpContext) {
    await bouncer.with(CategoryPolicy).authorize('view')
    return { data: categoryTree(await listCategories()) }
  }

  async show({ bouncer, params, serialize }: HttpContext) {
    await bouncer.with(CategoryPolicy).authorize('view')
    return serialize(toCategory(await findCategory(params.slug)))
  }

  @inject()
  async store({ bouncer, request, response, serialize }: HttpContext, create: CreateCategory) {
    await bouncer.with(CategoryPolicy).authorize('manage')
    const slug = await create.handle(await request.validateUsing(createCategoryValidator))
    response.status(201)
    return serialize(toCategory(await findCategory(slug)))
  }

  @inject()
  async update({ bouncer, params, request, serialize }: HttpContext, update: UpdateCategory) {
    await bouncer.with(CategoryPolicy).authorize('manage')
    const { slug: category } = await findCategory(params.slug)
    const input = await request.validateUsing(updateCategoryValidator)
    const slug = await update.handle({ ...input, category })
    return serialize(toCategory(await findCategory(slug)))
  }

  @inject()
  async destroy({ bouncer, params, request, response }: HttpContext, remove: RemoveCategory) {
    await bouncer.with(CategoryPolicy).authorize('manage')
    const { slug: category } = await findCategory(params.slug)
    const { version } = await request.validateUsing(removeCategoryValidator, { data: request.qs() })
    await remove.handle({ category, version })
    return response.noContent()
  }
}
