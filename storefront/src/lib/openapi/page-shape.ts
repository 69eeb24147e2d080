import vine from '@vinejs/vine'
import { pageFields } from '@marketplace/shared/server/http/validation'

/** The query of a list that takes nothing else. */
export const pageShape = vine.create(pageFields)
