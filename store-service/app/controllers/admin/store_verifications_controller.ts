import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { UnverifyStore } from '#actions/stores/unverify'
import { VerifyStore } from '#actions/stores/verify'
import StorePolicy from '#policies/store_policy'
import { findStore } from '#queries/find_store'
import { suspendStoreValidator, verifyStoreValidator } from '#validators/store'

export default class StoreVerificationsController {
  @inject()
  async store(
    { auth, bouncer, params, request, response, session }: HttpContext,
    verify: VerifyStore
  ) {
    await bouncer.with(StorePolicy).authorize('verify')
    const store = await findStore(params.id)
    const versions = await request.validateUsing(verifyStoreValidator)
    await verify.handle({ id: store.id, actor: auth.getUserOrFail(), ...versions })
    session.flash('flash', { success: 'flash.verified', values: { name: store.name } })
    return response.redirect().back()
  }

  @inject()
  async destroy(
    { auth, bouncer, params, request, response, session }: HttpContext,
    unverify: UnverifyStore
  ) {
    await bouncer.with(StorePolicy).authorize('verify')
    const store = await findStore(params.id)
    const input = await request.validateUsing(suspendStoreValidator)
    await unverify.handle({ id: store.id, actor: auth.getUserOrFail(), ...input })
    session.flash('flash', { success: 'flash.unverified', values: { name: store.name } })
    return response.redirect().back()
  }
}
