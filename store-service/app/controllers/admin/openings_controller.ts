import type { HttpContext } from '@adonisjs/core/http'
import StorePolicy from '#policies/store_policy'
import { findOwnerIfAny } from '#queries/find_owner'
import StoreOwnerTransformer from '#transformers/store_owner_transformer'

/** The way from being signed in to having a store: the business first, then the store and its place. */
export default class OpeningsController {
  async show({ auth, bouncer, inertia, request, response }: HttpContext) {
    await bouncer.with(StorePolicy).authorize('create')
    const owner = await findOwnerIfAny(auth.getUserOrFail().id)
    if (owner?.store) return response.redirect(`/admin/stores/${owner.store.id}`)
    const wantsBusiness = request.input('step') === 'business'
    return inertia.render('stores/opening', {
      owner: owner && StoreOwnerTransformer.transform(owner),
      step: owner && !wantsBusiness ? 'store' : 'business',
    })
  }
}
