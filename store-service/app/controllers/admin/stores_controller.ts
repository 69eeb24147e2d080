import type { HttpContext } from '@adonisjs/core/http'
import StorePolicy from '#policies/store_policy'
import { findOwnedStore } from '#queries/find_owned_store'
import StoreTransformer from '#transformers/store_transformer'

export default class StoresController {
  async index({ auth, bouncer, inertia }: HttpContext) {
    await bouncer.with(StorePolicy).authorize('list')
    const store = await findOwnedStore(auth.getUserOrFail().id)
    return inertia.render('stores/show', { store: store && StoreTransformer.transform(store) })
  }
}
