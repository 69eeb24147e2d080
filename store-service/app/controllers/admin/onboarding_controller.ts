import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { tilesUrl } from '#config/map'
import { checklistOf } from '#domain/checklist'
import StorePolicy from '#policies/store_policy'
import type StoreOwner from '#models/store_owner'
import { findOwnerIfAny } from '#queries/find_owner'
import { FindStoreWork } from '#queries/find_store_work'
import StoreOwnerTransformer from '#transformers/store_owner_transformer'
import StoreTransformer from '#transformers/store_transformer'

/** From being signed in to an open store: the business, the store and its place, then opening it. */
@inject()
export default class OnboardingController {
  constructor(private work: FindStoreWork) {}

  async show({ auth, bouncer, inertia, request, response, session }: HttpContext) {
    await bouncer.with(StorePolicy).authorize('create')
    const owner = await findOwnerIfAny(auth.getUserOrFail().id)
    const store = owner?.store
    if (store && (store.isActive || store.suspendedAt)) {
      session.reflash()
      return response.redirect('/admin/stores/dashboard')
    }
    return inertia.render('stores/onboarding', {
      owner: owner && StoreOwnerTransformer.transform(owner),
      store: store ? StoreTransformer.transform(store) : null,
      step: stepOf(owner, request.input('step')),
      checklist: store ? checklistOf({ store, ...(await this.work.handle(store.id)) }) : null,
      tilesUrl,
    })
  }
}

function stepOf(owner: StoreOwner | null, asked: unknown): 'business' | 'store' | 'open' {
  if (!owner || asked === 'business') return 'business'
  return owner.store ? 'open' : 'store'
}
