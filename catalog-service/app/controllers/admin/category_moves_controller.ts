import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { MoveCategory } from '#actions/categories/move'
import CategoryPolicy from '#policies/category_policy'
import { findCategory } from '#queries/find_category'
import { moveCategoryValidator } from '#validators/category'

export default class CategoryMovesController {
  /** The page shows where it stands now; a toast for each step up or down would be too many. */
  @inject()
  async store({ bouncer, params, request, response }: HttpContext, move: MoveCategory) {
    await bouncer.with(CategoryPolicy).authorize('manage')
    const { slug } = await findCategory(params.slug)
    await move.handle({
      ...(await request.validateUsing(moveCategoryValidator)),
      category: slug,
    })
    return response.redirect().back()
  }
}
