import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { AddImage } from '#actions/images/add'
import { ChangeImage } from '#actions/images/change'
import { RemoveImage } from '#actions/images/remove'
import ProductPolicy from '#policies/product_policy'
import { findImage } from '#queries/find_image'
import { findProduct } from '#queries/find_product'
import { addImageValidator, changeImageValidator } from '#validators/image'
import { maxBytes } from '@marketplace/shared/contracts/limits'
import { readUpload } from '@marketplace/shared/server/http/read_upload'

export default class ProductImagesController {
  /** The page tells of each file as it comes; a toast for each would be too many. */
  @inject()
  async store(ctx: HttpContext, add: AddImage) {
    const { bouncer, params, request, response } = ctx
    const product = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    const bytes = await readUpload(ctx, maxBytes.image)
    const input = await request.validateUsing(addImageValidator)
    await add.handle({ ...input, productId: product.id, bytes })
    return response.redirect().back()
  }

  @inject()
  async update(ctx: HttpContext, change: ChangeImage) {
    const { bouncer, params, request, response, session } = ctx
    const { id, ...product } = await findImage(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    const input = await request.validateUsing(changeImageValidator)
    await change.handle({ ...input, id, productId: product.productId })
    if (input.altText !== undefined) session.flash('flash', { success: 'catalog.flash.described' })
    return response.redirect().back()
  }

  @inject()
  async destroy(ctx: HttpContext, remove: RemoveImage) {
    const { bouncer, params, response, session } = ctx
    const { id, ...product } = await findImage(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    await remove.handle({ id, productId: product.productId })
    session.flash('flash', { success: 'catalog.flash.photoRemoved' })
    return response.redirect().back()
  }
}
