import string from '@adonisjs/core/helpers/string'
import type { DateTime } from 'luxon'
import Message from '#models/message'

type Plain<Value> = Value extends DateTime ? Date : Value extends DateTime | null ? Date | null : Value

/** A message as PostgreSQL’s driver gives it. */
export type MessageRow = {
  [Name in (typeof Message.$columns)[number]]: Plain<Message[Name]>
}

/** Every column under its name in code. */
export const messageColumns = Message.$columns
  .map((name) => `${string.snakeCase(name)} as "${name}"`)
  .join(', ')
