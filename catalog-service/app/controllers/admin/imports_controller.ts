import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CreateImport } from '#actions/imports/create'
import { validPage, validQuery } from '#controllers/concerns/valid_query'
import { PanelScope } from '#policies/panel_scope'
import ProductPolicy from '#policies/product_policy'
import { findImport, findSample, listImportRows, listImports } from '#queries/find_import'
import { listAttributes } from '#queries/list_attributes'
import { listStoreOptions } from '#queries/list_store_options'
import ImportTransformer, { toImportRow } from '#transformers/import_transformer'
import { importValidator } from '#validators/import'
import { importViewsValidator } from '#validators/panel'
import { maxBytes } from '@marketplace/shared/contracts/limits'
import { readUpload } from '@marketplace/shared/server/http/read_upload'
import { fieldProblem } from '@marketplace/shared/server/http/validation'

@inject()
export default class ImportsController {
  constructor(private scope: PanelScope) {}

  /** Where a file is chosen, and the last ones that were sent. */
  async index({ auth, bouncer, inertia }: HttpContext) {
    await bouncer.with(ProductPolicy).authorize('manage')
    const user = auth.getUserOrFail()
    const { storeId } = await this.scope.of(user)
    return inertia.render('imports/index', {
      stores: await listStoreOptions(storeId),
      imports: ImportTransformer.transform(await listImports(user.id)).useVariant('forPanel'),
    })
  }

  /** Every file is checked first; the page of the import says what would come of it. */
  @inject()
  async store(ctx: HttpContext, create: CreateImport) {
    const { auth, bouncer, locale, request, response, trace } = ctx
    const actor = auth.getUserOrFail()
    await bouncer.with(ProductPolicy).authorize('manage')
    const bytes = await readUpload(ctx, maxBytes.csv)
    const input = await request.validateUsing(importValidator)
    const storeId = input.storeId ?? (await this.scope.of(actor)).storeId
    if (!storeId) throw fieldProblem(locale, 'storeId', 'required')
    await bouncer.with(ProductPolicy).authorize('create', storeId)
    const { fileName } = input
    const id = await create.handle({
      ...{ storeId, bytes, fileName, actor, trace },
      ...{ isDryRun: true, mayMatch: true },
    })
    return response.redirect(`/admin/catalog/imports/${id}`)
  }

  async show(ctx: HttpContext) {
    const { auth, bouncer, inertia, locale, params } = ctx
    await bouncer.with(ProductPolicy).authorize('manage')
    const found = await findImport(params.id, auth.getUserOrFail().id)
    const input = await validQuery(ctx, importViewsValidator)
    if (!input) return
    const page = validPage(ctx, input)
    if (!page) return
    const { rows, meta } = await listImportRows(found, page)
    return inertia.render('imports/show', {
      job: ImportTransformer.transform(found).useVariant('forPanel'),
      rows: rows.map((row) => toImportRow(row, found.fields, locale)),
      meta,
      sample: await findSample(found.id),
      attributes: (await listAttributes()).map(({ key, name }) => ({ key, label: name[locale] })),
    })
  }
}
