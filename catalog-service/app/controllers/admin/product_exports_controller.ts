import { Readable } from 'node:stream'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CreateExport } from '#actions/exports/create'
import { PanelScope } from '#policies/panel_scope'
import ProductPolicy from '#policies/product_policy'
import { findExport, listExports, readExport } from '#queries/find_export'
import { listCategoryNames } from '#queries/list_categories'
import { listStoreOptions } from '#queries/list_store_options'
import { categoryPaths } from '#transformers/category_option'
import { toExport } from '#transformers/export_transformer'
import { exportValidator } from '#validators/panel'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { sendCsv } from '@marketplace/shared/server/csv/send'

/** Tables of the list's products. Who asked for one has it for a week. */
@inject()
export default class ProductExportsController {
  constructor(private scope: PanelScope) {}

  async index({ auth, bouncer, inertia, locale }: HttpContext) {
    await bouncer.with(ProductPolicy).authorize('manage')
    const user = auth.getUserOrFail()
    const { storeId } = await this.scope.of(user)
    const stores = await listStoreOptions(storeId)
    const names = {
      categories: categoryPaths(await listCategoryNames(), locale),
      stores: storeId ? [] : stores,
    }
    const exports = await listExports(user.id)
    return inertia.render('exports/index', { exports: exports.map((one) => toExport(one, names)) })
  }

  @inject()
  async store({ auth, bouncer, locale, request, response }: HttpContext, create: CreateExport) {
    await bouncer.with(ProductPolicy).authorize('manage')
    const user = auth.getUserOrFail()
    const { storeId = null } = await this.scope.of(user)
    const { view = 'all', q, category, ...input } = await request.validateUsing(exportValidator)
    const filter = { view, category, q: q || undefined, storeId: storeId ?? input.storeId }
    await create.handle({ filter, userId: user.id, storeId, locale })
    return response.redirect().status(303).toPath('/admin/catalog/exports')
  }

  async show(ctx: HttpContext) {
    const { auth, bouncer, params, response } = ctx
    await bouncer.with(ProductPolicy).authorize('manage')
    const found = await findExport(params.id, auth.getUserOrFail().id)
    await bouncer.with(ProductPolicy).authorize('keep', found.storeId)
    if (!found.finishedAt) throw new ProblemError('not_found')
    response.header('Content-Length', String(found.bytes))
    return sendCsv(ctx, 'produits', Readable.from(readExport(found)), found.finishedAt)
  }
}
