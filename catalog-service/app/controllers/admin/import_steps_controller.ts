import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { GoOnWithImport } from '#actions/imports/go_on'
import ProductPolicy from '#policies/product_policy'
import { exportFailedRows } from '#queries/export_failed_rows'
import { findImport } from '#queries/find_import'
import { importFields, optionFields } from '#domain/imports/columns'
import { listAttributes } from '#queries/list_attributes'
import { importColumnsValidator } from '#validators/import'
import { fieldProblem } from '@marketplace/shared/server/http/validation'
import { sendCsv } from '@marketplace/shared/server/csv/send'

export default class ImportStepsController {
  /** Checks all rows again with these columns. */
  @inject()
  async columns(ctx: HttpContext, goOn: GoOnWithImport) {
    const { auth, bouncer, locale, params, request, response } = ctx
    await bouncer.with(ProductPolicy).authorize('manage')
    const { id } = await findImport(params.id, auth.getUserOrFail().id)
    const { fields } = await request.validateUsing(importColumnsValidator)
    const keys = (await listAttributes()).map(({ key }) => `attributes.${key}`)
    const known = new Set<string | null>([...importFields, ...optionFields, ...keys, null])
    const wrong = fields.findIndex((field) => !known.has(field))
    if (wrong >= 0) throw fieldProblem(locale, `fields.${wrong}`, 'exists')
    await goOn.handle({ id, userId: auth.getUserOrFail().id, fields })
    return response.redirect().back()
  }

  /** Imports what was checked. */
  @inject()
  async start(ctx: HttpContext, goOn: GoOnWithImport) {
    const { auth, bouncer, params, response } = ctx
    await bouncer.with(ProductPolicy).authorize('manage')
    const found = await findImport(params.id, auth.getUserOrFail().id)
    await bouncer.with(ProductPolicy).authorize('create', found.storeId)
    await goOn.handle({ id: found.id, userId: auth.getUserOrFail().id })
    return response.redirect().back()
  }

  /** The wrong rows as they were sent, with what is wrong about each, to be corrected and sent again. */
  async failed(ctx: HttpContext) {
    const { auth, bouncer, locale, params } = ctx
    await bouncer.with(ProductPolicy).authorize('manage')
    const found = await findImport(params.id, auth.getUserOrFail().id)
    return sendCsv(ctx, 'erreurs', await exportFailedRows(found, locale))
  }
}
