import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { SaveCategoryPicture } from '#actions/categories/save_picture'
import CategoryPolicy from '#policies/category_policy'
import { findCategory } from '#queries/find_category'
import { maxBytes } from '@marketplace/shared/contracts/limits'
import { readUpload } from '@marketplace/shared/server/http/read_upload'

export default class CategoryPicturesController {
  @inject()
  async store(ctx: HttpContext, save: SaveCategoryPicture) {
    const { bouncer, params, response } = ctx
    await bouncer.with(CategoryPolicy).authorize('manage')
    const { slug } = await findCategory(params.slug)
    await save.handle({ category: slug, bytes: await readUpload(ctx, maxBytes.image) })
    return response.redirect().back()
  }

  @inject()
  async destroy({ bouncer, params, response, session }: HttpContext, save: SaveCategoryPicture) {
    await bouncer.with(CategoryPolicy).authorize('manage')
    const { slug } = await findCategory(params.slug)
    await save.remove({ category: slug })
    session.flash('flash', { success: 'catalog.flash.pictureRemoved' })
    return response.redirect().back()
  }
}
