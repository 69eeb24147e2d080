import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RemoveCover } from '#actions/stores/remove_cover'
import { SaveStorePicture } from '#actions/stores/save_picture'
import type { StorePicture } from '#domain/store_pictures'
import StorePolicy from '#policies/store_policy'
import { FindFigures } from '#queries/find_figures'
import { findStore } from '#queries/find_store'
import StoreTransformer, { storeShape } from '#transformers/store_transformer'
import { storePictureValidator } from '#validators/store'
import { maxBytes } from '@marketplace/shared/contracts/limits'
import { readUpload } from '@marketplace/shared/server/http/read_upload'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

const picture = 'JPEG, PNG, WebP or AVIF of at most 10 MB and 40 megapixels'

@inject()
export default class StorePicturesController {
  static docs: ControllerDocs<'updateLogo' | 'updateCover' | 'destroyCover'> = {
    updateLogo: {
      operationId: 'saveStoreLogo',
      summary: `Give a store its logo: ${picture}`,
      body: storePictureValidator,
      takesFile: true,
      data: storeShape,
      errors: [503],
    },
    updateCover: {
      operationId: 'saveStoreCover',
      summary: `Give a store its cover: ${picture}`,
      body: storePictureValidator,
      takesFile: true,
      data: storeShape,
      errors: [503],
    },
    destroyCover: {
      operationId: 'removeStoreCover',
      summary: 'Take the cover of a store away',
      status: 204,
      errors: [],
    },
  }

  constructor(
    private save: SaveStorePicture,
    private figures: FindFigures
  ) {}

  updateLogo(ctx: HttpContext) {
    return this.#save(ctx, 'logo')
  }

  updateCover(ctx: HttpContext) {
    return this.#save(ctx, 'cover')
  }

  @inject()
  async destroyCover({ bouncer, params, response }: HttpContext, remove: RemoveCover) {
    const store = await findStore(params.id)
    await bouncer.with(StorePolicy).authorize('view', store)
    await bouncer.with(StorePolicy).authorize('update', store)
    await remove.handle({ id: store.id })
    return response.noContent()
  }

  async #save(ctx: HttpContext, kind: StorePicture) {
    const { bouncer, params, serialize } = ctx
    const store = await findStore(params.id)
    await bouncer.with(StorePolicy).authorize('view', store)
    await bouncer.with(StorePolicy).authorize('update', store)
    const bytes = await readUpload(ctx, maxBytes.image)
    const saved = await this.save.handle({ id: store.id, kind, bytes })
    return serialize(StoreTransformer.transform(saved, await this.figures.handle([store.id])))
  }
}
