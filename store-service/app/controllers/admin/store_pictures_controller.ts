import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RemoveCover } from '#actions/stores/remove_cover'
import { SaveStorePicture } from '#actions/stores/save_picture'
import type { StorePicture } from '#domain/store_pictures'
import StorePolicy from '#policies/store_policy'
import { findStore } from '#queries/find_store'
import { maxBytes } from '@marketplace/shared/contracts/limits'
import { readUpload } from '@marketplace/shared/server/http/read_upload'

/** Logo and cover, sent from the store's page as they are chosen. */
@inject()
export default class StorePicturesController {
  constructor(private save: SaveStorePicture) {}

  storeLogo(ctx: HttpContext) {
    return this.#save(ctx, 'logo')
  }

  storeCover(ctx: HttpContext) {
    return this.#save(ctx, 'cover')
  }

  @inject()
  async destroyCover({ bouncer, params, response, session }: HttpContext, remove: RemoveCover) {
    const store = await findStore(params.id)
    await bouncer.with(StorePolicy).authorize('view', store)
    await bouncer.with(StorePolicy).authorize('update', store)
    await remove.handle({ id: store.id })
    session.flash('flash', { success: 'flash.coverRemoved' })
    return response.redirect().back()
  }

  async #save(ctx: HttpContext, kind: StorePicture) {
    const { bouncer, params, response, session } = ctx
    const store = await findStore(params.id)
    await bouncer.with(StorePolicy).authorize('view', store)
    await bouncer.with(StorePolicy).authorize('update', store)
    const bytes = await readUpload(ctx, maxBytes.image)
    await this.save.handle({ id: store.id, kind, bytes })
    session.flash('flash', { success: `flash.${kind}Saved` })
    return response.redirect().back()
  }
}
