import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { OpenStore } from '#actions/open_store'
import { UpdateStore } from '#actions/update_store'
import StorePolicy from '#policies/store_policy'
import { countStoresByStatus } from '#queries/count_stores_by_status'
import { findOwnedStore } from '#queries/find_owned_store'
import { findStore } from '#queries/find_store'
import { listStores } from '#queries/list_stores'
import StoreOwnerTransformer from '#transformers/store_owner_transformer'
import StoreTransformer from '#transformers/store_transformer'
import { createStoreValidator, panelStoresValidator, updateStoreValidator } from '#validators/store'
import { pageInput } from '@marketplace/shared/server/http/validation'

/** The panel's pages about stores: all of them for admins, the own one for an owner. */
export default class StoresController {
  async index(ctx: HttpContext) {
    const { bouncer, inertia, locale, request } = ctx
    if (await bouncer.with(StorePolicy).denies('administer')) return this.#toOwnStore(ctx)
    const { view = 'all', ...filter } = await request.validateUsing(panelStoresValidator, {
      data: request.qs(),
    })
    const page = pageInput(filter, locale)
    const [{ stores, meta }, counts] = await Promise.all([
      listStores({ ...filter, status: view, withOwner: true }, page),
      countStoresByStatus(),
    ])
    const rows = StoreTransformer.transform(stores).useVariant('forAdmin')
    return inertia.render('stores/index', { stores: rows, meta, counts, view })
  }

  async show({ bouncer, inertia, params }: HttpContext) {
    const store = await this.#managed(bouncer, params.id)
    return inertia.render('stores/show', {
      store: StoreTransformer.transform(store).useVariant('forAdmin'),
      owner: StoreOwnerTransformer.transform(store.owner),
      can: { suspend: await bouncer.with(StorePolicy).allows('suspend') },
    })
  }

  @inject()
  async store({ auth, bouncer, request, response, session }: HttpContext, openStore: OpenStore) {
    await bouncer.with(StorePolicy).authorize('create')
    const input = await request.validateUsing(createStoreValidator)
    const store = await openStore.handle(auth.getUserOrFail(), input)
    session.flash('flash', { success: 'flash.storeOpened', values: { name: store.name } })
    return response.redirect(`/admin/stores/${store.id}`)
  }

  async edit({ auth, bouncer, inertia, params }: HttpContext) {
    const store = await this.#managed(bouncer, params.id)
    return inertia.render('stores/edit', {
      store: StoreTransformer.transform(store).useVariant('forAdmin'),
      owner: StoreOwnerTransformer.transform(store.owner),
      ownsIt: store.owner.userId === auth.getUserOrFail().id,
    })
  }

  @inject()
  async update({ bouncer, params, request, response, session }: HttpContext, update: UpdateStore) {
    const store = await this.#managed(bouncer, params.id)
    const input = await request.validateUsing(updateStoreValidator)
    await update.handle(store.id, input)
    session.flash('flash', { success: 'flash.storeSaved' })
    return response.redirect(`/admin/stores/${store.id}`)
  }

  /** What was just done is told on the page where this ends. */
  async #toOwnStore({ auth, response, session }: HttpContext) {
    session.reflash()
    const own = await findOwnedStore(auth.getUserOrFail().id)
    return response.redirect(own ? `/admin/stores/${own.id}` : '/admin/stores/opening')
  }

  /** A closed store of somebody else is not known (404), an open one may be seen elsewhere only (403). */
  async #managed(bouncer: HttpContext['bouncer'], id: string) {
    const store = await findStore(id)
    await bouncer.with(StorePolicy).authorize('view', store)
    await bouncer.with(StorePolicy).authorize('update', store)
    return store
  }
}
