import vine from '@vinejs/vine'
import { maxImages } from '@marketplace/shared/contracts/limits'
import { notNull, text, wholeNumber } from '@marketplace/shared/server/http/validation'

const altText = () => text(300, { mayBeEmpty: true })

/** The fields beside the file of a form, whose values are texts. */
export const addImageValidator = vine.create({
  altText: altText().nullable().optional(),
  isPrimary: vine.boolean().optional(),
})

export const changeImageValidator = vine.create({
  altText: altText().use(notNull()).optional(),
  isPrimary: vine.boolean({ strict: true }).optional(),
  position: wholeNumber(0, maxImages - 1).optional(),
})
