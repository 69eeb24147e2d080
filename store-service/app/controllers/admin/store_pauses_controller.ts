import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { UpdateStore } from '#actions/stores/update'
import StorePolicy from '#policies/store_policy'
import { findStore } from '#queries/find_store'
import { pauseStoreValidator } from '#validators/store'

/** A pause until a date; null ends it. The store stays visible meanwhile. */
export default class StorePausesController {
  @inject()
  async update(
    { bouncer, params, request, response, session }: HttpContext,
    updateStore: UpdateStore
  ) {
    const store = await findStore(params.id)
    await bouncer.with(StorePolicy).authorize('view', store)
    await bouncer.with(StorePolicy).authorize('update', store)
    const { pausedUntil } = await request.validateUsing(pauseStoreValidator)
    await updateStore.handle({ id: store.id, changes: { pausedUntil } })
    session.flash('flash', {
      success: pausedUntil ? 'flash.paused' : 'flash.resumed',
      values: { name: store.name },
    })
    return response.redirect().back()
  }
}
