import vine from '@vinejs/vine'
import { rangeEnd } from '#domain/date_range'
import { moment } from '#validators/order'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import {
  mobile,
  money,
  multilineText,
  pageFields,
  text,
} from '@marketplace/shared/server/http/validation'

export const buyerPhoneValidator = vine.create({ phone: mobile() })

export const buyerBlockValidator = vine.create({
  phone: mobile(),
  reason: multilineText(500),
  /** The last day; left out: until somebody lifts it. */
  until: moment(),
})

/** The moment after the last day of a block; throws 422 where that is past. */
export function endOfDay(until: string): Date {
  const end = new Date(rangeEnd(until))
  if (end.getTime() > Date.now()) return end
  throw new DomainError('validation_failed', [{ field: 'until', rule: 'future' }])
}

export const buyerBlockListValidator = vine.create({
  ...pageFields,
  q: text(100).optional(),
  view: vine.enum(['open', 'ended'] as const).optional(),
})

export const depositValidator = vine.create({ amount: money(1n), reason: multilineText(500) })
