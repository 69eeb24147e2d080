import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { SaveCategoryPicture } from '#actions/categories/save_picture'
import CategoryPolicy from '#policies/category_policy'
import { findCategory } from '#queries/find_category'
import { categoryDetailShape, toCategory } from '#transformers/category_transformer'
import { maxBytes } from '@marketplace/shared/contracts/limits'
import { readUpload } from '@marketplace/shared/server/http/read_upload'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

const noFields = vine.create({})

export default class CategoryPicturesController {
  static docs: ControllerDocs<'update' | 'destroy'> = {
    update: {
      operationId: 'saveCategoryPicture',
      summary:
        'Give a category a picture: JPEG, PNG, WebP or AVIF, at most 10 MB and 40 megapixels',
      body: noFields,
      takesFile: true,
      data: categoryDetailShape,
      errors: [503],
    },
    destroy: {
      operationId: 'removeCategoryPicture',
      summary: 'Take the picture of a category away',
      status: 204,
    },
  }

  @inject()
  async update(ctx: HttpContext, save: SaveCategoryPicture) {
    const { bouncer, params, serialize } = ctx
    await bouncer.with(CategoryPolicy).authorize('manage')
    const { slug } = await findCategory(params.slug)
    const bytes = await readUpload(ctx, maxBytes.image)
    await save.handle({ category: slug, bytes })
    return serialize(toCategory(await findCategory(slug)))
  }

  @inject()
  async destroy({ bouncer, params, response }: HttpContext, save: SaveCategoryPicture) {
    await bouncer.with(CategoryPolicy).authorize('manage')
    const { slug } = await findCategory(params.slug)
    await save.remove({ category: slug })
    return response.noContent()
  }
}
