import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CreateStore } from '#actions/stores/create'
import { UpdateStore } from '#actions/stores/update'
import { leaveMissingPage, readListQuery } from '#controllers/concerns/list_query'
import { tilesUrl } from '#config/map'
import StorePolicy from '#policies/store_policy'
import { countStoresByStatus } from '#queries/count_stores_by_status'
import { findOwnedStore } from '#queries/find_owned_store'
import { findStore } from '#queries/find_store'
import { isOwnerDeleted } from '#queries/is_owner_deleted'
import { listDecisions } from '#queries/list_decisions'
import { listStores } from '#queries/list_stores'
import StoreOwnerTransformer from '#transformers/store_owner_transformer'
import StoreTransformer from '#transformers/store_transformer'
import { createStoreValidator, panelStoresValidator, updateStoreValidator } from '#validators/store'
import { isStaff, type Principal } from '@marketplace/shared/contracts/principal'
import { pageInput } from '@marketplace/shared/server/http/validation'

/** The panel's pages about stores: all of them for admins, the own one for an owner. */
export default class StoresController {
  async index(ctx: HttpContext) {
    const { bouncer, inertia, locale } = ctx
    if (await bouncer.with(StorePolicy).denies('administer')) return this.#toStart(ctx)
    const asked = await readListQuery(ctx, panelStoresValidator)
    if (!asked) return
    const { view = 'all', ...filter } = asked
    const [{ stores, meta }, counts] = await Promise.all([
      listStores({ ...filter, status: view, forAdmin: true }, pageInput(filter, locale)),
      countStoresByStatus(),
    ])
    if (leaveMissingPage(ctx, meta)) return
    const rows = StoreTransformer.transform(stores).useVariant('forAdmin')
    return inertia.render('stores/index', { stores: rows, meta, counts, view })
  }

  async show({ bouncer, inertia, params }: HttpContext) {
    const store = await this.#managed(bouncer, params.id)
    return inertia.render('stores/show', {
      store: StoreTransformer.transform(store).useVariant('forAdmin'),
      owner: StoreOwnerTransformer.transform(store.owner),
      can: { suspend: await bouncer.with(StorePolicy).allows('suspend') },
      decisions: await listDecisions(store.id),
      ownerIsDeleted: await isOwnerDeleted(store.storeOwnerId),
    })
  }

  @inject()
  async store({ auth, bouncer, request, response }: HttpContext, create: CreateStore) {
    await bouncer.with(StorePolicy).authorize('create')
    const input = await request.validateUsing(createStoreValidator)
    const fields = { ...input, isActive: false }
    await create.handle({ userId: auth.getUserOrFail().id, fields })
    return response.redirect('/admin/stores/onboarding')
  }

  async edit({ auth, bouncer, inertia, params }: HttpContext) {
    const store = await this.#managed(bouncer, params.id)
    return inertia.render('stores/edit', {
      store: StoreTransformer.transform(store).useVariant('forAdmin'),
      owner: StoreOwnerTransformer.transform(store.owner),
      ownsIt: store.owner.userId === auth.getUserOrFail().id,
      tilesUrl,
    })
  }

  @inject()
  async update({ bouncer, params, request, response, session }: HttpContext, update: UpdateStore) {
    const store = await this.#managed(bouncer, params.id)
    const changes = await request.validateUsing(updateStoreValidator)
    await update.handle({ id: store.id, changes })
    session.flash('flash', { success: 'flash.storeSaved' })
    return response.redirect(`/admin/stores/${store.id}`)
  }

  /** The page of the person's own store, at an address without its id. */
  async mine({ auth, bouncer, response, session }: HttpContext) {
    await bouncer.with(StorePolicy).authorize('create')
    session.reflash()
    const own = await findOwnedStore(auth.getUserOrFail().id)
    return response.redirect(own ? `/admin/stores/${own.id}` : '/admin/stores')
  }

  /** What was just done is told on the page where this ends. */
  async #toStart({ auth, response, session }: HttpContext) {
    session.reflash()
    const user = auth.getUserOrFail()
    const own = await findOwnedStore(user.id)
    return response.redirect(own ? '/admin/stores/dashboard' : startOf(user))
  }

  /** A closed store of somebody else is not known (404), an open one may be seen elsewhere only (403). */
  async #managed(bouncer: HttpContext['bouncer'], id: string) {
    const store = await findStore(id)
    await bouncer.with(StorePolicy).authorize('view', store)
    await bouncer.with(StorePolicy).authorize('update', store)
    return store
  }
}

/** Where one without a store begins: the team at its own work, anyone else by opening a store. */
function startOf(user: Principal): string {
  if (isStaff(user, 'order_staff')) return '/admin/orders'
  if (isStaff(user, 'catalog_staff')) return '/admin/catalog'
  return '/admin/stores/onboarding'
}
