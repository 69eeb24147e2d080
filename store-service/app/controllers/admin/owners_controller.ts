import type { HttpContext } from '@adonisjs/core/http'
import { leaveMissingPage, readListQuery } from '#controllers/concerns/list_query'
import StorePolicy from '#policies/store_policy'
import { listOwners } from '#queries/list_owners'
import StoreOwnerTransformer from '#transformers/store_owner_transformer'
import { panelOwnersValidator } from '#validators/store_owner'
import { pageInput } from '@marketplace/shared/server/http/validation'

/** Everyone who sells, for admins; who has not opened a store yet stands in no list of stores. */
export default class OwnersController {
  async index(ctx: HttpContext) {
    const { bouncer, inertia, locale } = ctx
    await bouncer.with(StorePolicy).authorize('administer')
    const asked = await readListQuery(ctx, panelOwnersValidator)
    if (!asked) return
    const { view = 'all', q } = asked
    const { owners, meta } = await listOwners({ q, view }, pageInput(asked, locale))
    if (leaveMissingPage(ctx, meta)) return
    const rows = StoreOwnerTransformer.transform(owners).useVariant('forList')
    return inertia.render('owners/index', { owners: rows, meta, view })
  }
}
