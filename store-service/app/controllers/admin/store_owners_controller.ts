import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { BecomeStoreOwner } from '#actions/become_store_owner'
import { UpdateStoreOwner } from '#actions/update_store_owner'
import StoreOwnerPolicy from '#policies/store_owner_policy'
import { createStoreOwnerValidator, updateStoreOwnerValidator } from '#validators/store_owner'

/** The signed-in person's own business. */
export default class StoreOwnersController {
  @inject()
  async store({ auth, bouncer, request, response }: HttpContext, become: BecomeStoreOwner) {
    await bouncer.with(StoreOwnerPolicy).authorize('create')
    const input = await request.validateUsing(createStoreOwnerValidator)
    await become.handle(auth.getUserOrFail(), input)
    return response.redirect('/admin/stores/opening')
  }

  @inject()
  async update(
    { auth, bouncer, request, response, session }: HttpContext,
    updateOwner: UpdateStoreOwner
  ) {
    await bouncer.with(StoreOwnerPolicy).authorize('update')
    const input = await request.validateUsing(updateStoreOwnerValidator)
    await updateOwner.handle(auth.getUserOrFail(), input)
    session.flash('flash', { success: 'flash.businessSaved' })
    return response.redirect('/admin/stores')
  }
}
