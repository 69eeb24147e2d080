import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { BecomeStoreOwner } from '#actions/owners/become'
import { UpdateStoreOwner } from '#actions/owners/update'
import StoreOwnerPolicy from '#policies/store_owner_policy'
import { createStoreOwnerValidator, updateStoreOwnerValidator } from '#validators/store_owner'

/** The signed-in person's own business. */
export default class StoreOwnersController {
  @inject()
  async store({ auth, bouncer, request, response }: HttpContext, become: BecomeStoreOwner) {
    await bouncer.with(StoreOwnerPolicy).authorize('create')
    const fields = await request.validateUsing(createStoreOwnerValidator)
    await become.handle({ userId: auth.getUserOrFail().id, fields })
    return response.redirect('/admin/stores/onboarding')
  }

  @inject()
  async update(
    { auth, bouncer, request, response, session }: HttpContext,
    updateOwner: UpdateStoreOwner
  ) {
    await bouncer.with(StoreOwnerPolicy).authorize('update')
    const changes = await request.validateUsing(updateStoreOwnerValidator)
    await updateOwner.handle({ actor: auth.getUserOrFail(), changes })
    session.flash('flash', { success: 'flash.businessSaved' })
    return response.redirect('/admin/stores/mine')
  }
}
