import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { MoveCategory } from '#actions/categories/move'
import CategoryPolicy from '#policies/category_policy'
import { findCategory } from '#queries/find_category'
import { categoryDetailShape, toCategory } from '#transformers/category_transformer'
import { moveCategoryValidator } from '#validators/category'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class CategoryMovesController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'moveCategory',
      summary: 'Put a category, with all below it, into another one or at another place',
      body: moveCategoryValidator,
      example: { parent: 'maison-deco', position: 0, version: 3 },
      data: categoryDetailShape,
      errors: [409],
    },
  }

  @inject()
  async store({ bouncer, params, request, serialize }: HttpContext, move: MoveCategory) {
    await bouncer.with(CategoryPolicy).authorize('manage')
    const { slug } = await findCategory(params.slug)
    const input = await request.validateUsing(moveCategoryValidator)
    await move.handle({ ...input, category: slug })
    return serialize(toCategory(await findCategory(slug)))
  }
}
