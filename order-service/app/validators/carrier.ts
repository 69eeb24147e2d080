import vine from '@vinejs/vine'
import { carrierKinds, exportValues, meanings } from '#carriers/carrier'
import { orderNumbersField } from '#validators/print'
import { text } from '@marketplace/shared/server/http/validation'
import { versionField } from '@marketplace/shared/server/version'

const kind = () => vine.enum(carrierKinds)
const header = () => text(100)

export const addCarrierValidator = vine.create({ name: text(100), kind: kind() })

export const changeCarrierValidator = vine.create({
  name: text(100),
  kind: kind(),
  isActive: vine.boolean({ strict: true }),
  columnMap: vine.object({
    tracking: header().optional(),
    word: header().optional(),
    at: header().optional(),
    note: header().optional(),
  }),
  exportColumns: vine
    .array(vine.object({ header: header(), value: vine.enum(exportValues) }))
    .maxLength(30),
  version: versionField(),
})

/** The field beside the file of a form. */
export const carrierFileValidator = vine.create({ fileName: text(200).optional() })

export const carrierWordValidator = vine.create({ word: text(200), meaning: vine.enum(meanings) })

/** Numbers in an address, parted by commas. */
export const carrierExportValidator = vine.create({ orderNumbers: orderNumbersField() })
