import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { AddImage } from '#actions/images/add'
import { ChangeImage } from '#actions/images/change'
import { RemoveImage } from '#actions/images/remove'
import ProductPolicy from '#policies/product_policy'
import { findImage } from '#queries/find_image'
import { findProduct } from '#queries/find_product'
import { imageShape, toImage } from '#transformers/image_transformer'
import { addImageValidator, changeImageValidator } from '#validators/image'
import { maxBytes } from '@marketplace/shared/contracts/limits'
import { readUpload } from '@marketplace/shared/server/http/read_upload'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'
import vine from '@vinejs/vine'

const shape = vine.create(imageShape.clone())

export default class ImagesController {
  static docs: ControllerDocs<'store' | 'update' | 'destroy'> = {
    store: {
      operationId: 'addImage',
      summary:
        'Add a photo to a product: JPEG, PNG, WebP or AVIF of at most 10 MB and 40 megapixels',
      body: addImageValidator,
      takesFile: true,
      data: shape,
      status: 201,
      errors: [409, 503],
    },
    update: {
      operationId: 'changeImage',
      summary: 'Change the text or the place of a photo; the first one is the primary one',
      body: changeImageValidator,
      example: { altText: 'Bol bleu, vu de dessus', position: 1 },
      data: shape,
      errors: [409, 503],
    },
    destroy: {
      operationId: 'removeImage',
      summary: 'Take a photo away from its product',
      status: 204,
      errors: [503],
    },
  }

  @inject()
  async store(ctx: HttpContext, add: AddImage) {
    const { bouncer, params, request, response, serialize } = ctx
    const product = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    const bytes = await readUpload(ctx, maxBytes.image)
    const input = await request.validateUsing(addImageValidator)
    const id = await add.handle({ ...input, productId: product.id, bytes })
    response.status(201)
    return serialize(toImage(await findImage(id)))
  }

  @inject()
  async update(ctx: HttpContext, change: ChangeImage) {
    const { bouncer, params, request, serialize } = ctx
    const { id, ...product } = await findImage(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    const input = await request.validateUsing(changeImageValidator)
    await change.handle({ ...input, id, productId: product.productId })
    return serialize(toImage(await findImage(id)))
  }

  @inject()
  async destroy(ctx: HttpContext, remove: RemoveImage) {
    const { bouncer, params, response } = ctx
    const { id, ...product } = await findImage(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    await remove.handle({ id, productId: product.productId })
    return response.noContent()
  }
}
