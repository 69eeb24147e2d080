import vine from '@vinejs/vine'
import { pageFields } from '@marketplace/shared/server/http/validation'

export const shopperOrdersValidator = vine.create(pageFields)
