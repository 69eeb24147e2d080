import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CreateImport } from '#actions/imports/create'
import { PanelScope } from '#policies/panel_scope'
import ProductPolicy from '#policies/product_policy'
import { findImport } from '#queries/find_import'
import ImportTransformer, { jobShape } from '#transformers/import_transformer'
import { importValidator } from '#validators/import'
import { maxBytes } from '@marketplace/shared/contracts/limits'
import { readUpload } from '@marketplace/shared/server/http/read_upload'
import { fieldProblem } from '@marketplace/shared/server/http/validation'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class ProductImportsController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'importProducts',
      summary:
        'Import a CSV of at most 20 MB and 10 000 rows by a job; with `dryRun` it says what would come of each row',
      body: importValidator,
      takesFile: true,
      data: jobShape,
      status: 202,
      errors: [503],
    },
  }

  @inject()
  async store(ctx: HttpContext, create: CreateImport, scope: PanelScope) {
    const { auth, bouncer, locale, request, response, serialize, trace } = ctx
    const actor = auth.getUserOrFail()
    await bouncer.with(ProductPolicy).authorize('manage')
    const bytes = await readUpload(ctx, maxBytes.csv)
    const { dryRun: isDryRun = false, ...input } = await request.validateUsing(importValidator)
    const storeId = input.storeId ?? (await scope.of(actor)).storeId
    if (!storeId) throw fieldProblem(locale, 'storeId', 'required')
    await bouncer.with(ProductPolicy).authorize('create', storeId)
    const { fileName } = input
    const id = await create.handle({ storeId, bytes, fileName, isDryRun, actor, trace })
    response.status(202)
    return serialize(ImportTransformer.transform(await findImport(id, actor.id)))
  }
}
