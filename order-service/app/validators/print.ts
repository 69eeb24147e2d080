import vine from '@vinejs/vine'
import { documentKinds } from '#documents/data'
import { text } from '@marketplace/shared/server/http/validation'

/** How many orders one document holds. */
export const maxPrinted = 100

export const orderNumbersField = () =>
  vine.array(text(20)).minLength(1).maxLength(maxPrinted).distinct()

export const printValidator = vine.create({
  kind: vine.enum(documentKinds),
  orderNumbers: orderNumbersField(),
})
