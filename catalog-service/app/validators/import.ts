import vine from '@vinejs/vine'
import { maxImportColumns } from '@marketplace/shared/contracts/limits'
import { pageFields, text } from '@marketplace/shared/server/http/validation'

/** The fields beside the file of a form, whose values are texts. */
export const importValidator = vine.create({
  storeId: vine.string().uuid().toLowerCase().optional(),
  dryRun: vine.boolean().optional(),
  fileName: text(200).optional(),
})

export const importRowsValidator = vine.create({
  ...pageFields,
  rows: vine.enum(['failed', 'all'] as const).optional(),
})

/** What each column of an import is: a field, `attributes.<key>`, or null for one that is left out. */
export const importColumnsValidator = vine.create({
  fields: vine.array(vine.string().maxLength(60).nullable()).maxLength(maxImportColumns),
})
