import vine from '@vinejs/vine'
import { unsentViews } from '#domain/messages'
import { pageFields } from '@marketplace/shared/server/http/validation'

/** As many as a page of the list shows. */
export const maxRepeated = 50

export const unsentListValidator = vine.create({
  page: pageFields.page,
  view: vine.enum(unsentViews).optional(),
})

export const repeatedMessagesValidator = vine.create({
  ids: vine.array(vine.string().uuid()).minLength(1).maxLength(maxRepeated),
})
