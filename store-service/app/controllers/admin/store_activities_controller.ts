import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { UpdateStore } from '#actions/stores/update'
import StorePolicy from '#policies/store_policy'
import { findStore } from '#queries/find_store'
import { storeActivityValidator } from '#validators/store'

/** Opening and closing a store for a while: its products are shown or not. Can be taken back at once. */
export default class StoreActivitiesController {
  @inject()
  async update(
    { bouncer, params, request, response, session }: HttpContext,
    updateStore: UpdateStore
  ) {
    const store = await findStore(params.id)
    await bouncer.with(StorePolicy).authorize('view', store)
    await bouncer.with(StorePolicy).authorize('update', store)
    const { isActive } = await request.validateUsing(storeActivityValidator)
    await updateStore.handle({ id: store.id, changes: { isActive } })
    session.flash('flash', {
      success: isActive ? 'flash.opened' : 'flash.closed',
      values: { name: store.name },
      undo: {
        url: `/admin/stores/${store.id}/activity`,
        method: 'put',
        data: { isActive: !isActive },
      },
    })
    return response.redirect().back()
  }
}
