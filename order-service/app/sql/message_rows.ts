import string from '@adonisjs/core/helpers/string'
import Message from '#models/message'
import type { Row } from '#sql/order_rows'

export type MessageRow = Row<Message, (typeof Message.$columns)[number]>

/** Every column under its name in code. */
export const messageColumns = Message.$columns
  .map((name) => `${string.snakeCase(name)} as "${name}"`)
  .join(', ')
