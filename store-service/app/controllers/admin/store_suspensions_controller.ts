import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ReinstateStore } from '#actions/reinstate_store'
import { SuspendStore } from '#actions/suspend_store'
import StorePolicy from '#policies/store_policy'
import { findStore } from '#queries/find_store'
import { suspendStoreValidator } from '#validators/store'

export default class StoreSuspensionsController {
  @inject()
  async store({ bouncer, params, request, response, session }: HttpContext, suspend: SuspendStore) {
    await bouncer.with(StorePolicy).authorize('suspend')
    const store = await findStore(params.id)
    const { reason } = await request.validateUsing(suspendStoreValidator)
    await suspend.handle(store.id, reason)
    session.flash('flash', { success: 'flash.suspended', values: { name: store.name } })
    return response.redirect().back()
  }

  @inject()
  async destroy({ bouncer, params, response, session }: HttpContext, reinstate: ReinstateStore) {
    await bouncer.with(StorePolicy).authorize('suspend')
    const store = await findStore(params.id)
    await reinstate.handle(store.id)
    session.flash('flash', { success: 'flash.reinstated', values: { name: store.name } })
    return response.redirect().back()
  }
}
