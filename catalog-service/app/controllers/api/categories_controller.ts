import vine from '@vinejs/vine'
import { listCategories } from '#queries/list_categories'
import { categoryTree } from '#domain/category_tree'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

/** OpenAPI describes two levels; the tree itself can be deeper. */
const node = {
  slug: vine.string(),
  name: vine.object({ fr: vine.string(), ar: vine.string(), en: vine.string() }),
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

export default class CategoriesController {
  static docs: ControllerDocs<'index'> = {
    index: {
      operationId: 'listCategories',
      summary: 'All categories as a tree',
      public: true,
      data: treeShape,
    },
  }

  async index() {
    return { data: categoryTree(await listCategories()) }
  }
}
