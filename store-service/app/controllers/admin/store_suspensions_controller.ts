import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ReinstateStore } from '#actions/stores/reinstate'
import { SuspendStore } from '#actions/stores/suspend'
import StorePolicy from '#policies/store_policy'
import { findStore } from '#queries/find_store'
import { suspendStoreValidator } from '#validators/store'

export default class StoreSuspensionsController {
  @inject()
  async store(
    { auth, bouncer, params, request, response, session }: HttpContext,
    suspend: SuspendStore
  ) {
    await bouncer.with(StorePolicy).authorize('suspend')
    const store = await findStore(params.id)
    const input = await request.validateUsing(suspendStoreValidator)
    await suspend.handle({ id: store.id, actor: auth.getUserOrFail(), ...input })
    session.flash('flash', { success: 'flash.suspended', values: { name: store.name } })
    return response.redirect().back()
  }

  @inject()
  async destroy(
    { auth, bouncer, params, response, session }: HttpContext,
    reinstate: ReinstateStore
  ) {
    await bouncer.with(StorePolicy).authorize('suspend')
    const store = await findStore(params.id)
    await reinstate.handle({ id: store.id, actor: auth.getUserOrFail() })
    session.flash('flash', { success: 'flash.reinstated', values: { name: store.name } })
    return response.redirect().back()
  }
}
