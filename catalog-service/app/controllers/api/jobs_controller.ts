import type { HttpContext } from '@adonisjs/core/http'
import ProductPolicy from '#policies/product_policy'
import { findImport, listImportRows } from '#queries/find_import'
import ImportTransformer, {
  jobWithRowsShape,
  rowsMetaShape,
  toImportRow,
} from '#transformers/import_transformer'
import { importRowsValidator } from '#validators/import'
import { pageInput } from '@marketplace/shared/server/http/validation'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class JobsController {
  static docs: ControllerDocs<'show'> = {
    show: {
      operationId: 'getJob',
      summary: 'How far one’s own import is, with a page of the rows that are wrong, or of all',
      query: importRowsValidator,
      data: jobWithRowsShape,
      meta: rowsMetaShape,
    },
  }

  async show({ auth, bouncer, locale, params, request, serialize }: HttpContext) {
    await bouncer.with(ProductPolicy).authorize('manage')
    const query = await request.validateUsing(importRowsValidator, { data: request.qs() })
    const found = await findImport(params.id, auth.getUserOrFail().id)
    const { rows, meta } = await listImportRows(found, pageInput(query, locale), query.rows)
    const { data } = await serialize(ImportTransformer.transform(found))
    return {
      data: { ...data, rows: rows.map((row) => toImportRow(row, found.fields, locale)) },
      meta,
    }
  }
}
