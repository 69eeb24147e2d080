import vine from '@vinejs/vine'

/** The body of `POST /internal/events/users`: whose account was deleted, and when. */
export const userEventValidator = vine.create({
  id: vine.string().uuid(),
  deletedAt: vine.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
})

export type UserEvent = { id: string; deletedAt: string }
