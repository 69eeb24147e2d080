import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { NewAddress } from '#actions/parcels/handle_problem'
import { parcelActions } from '#domain/parcels'
import { maxPrinted, orderNumbersField } from '#validators/print'
import { parcelProblems } from '@marketplace/shared/contracts/orders'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import {
  mobile,
  multilineText,
  region,
  text,
  wholeNumber,
} from '@marketplace/shared/server/http/validation'

/** How many events of the parcel the page showed. */
const seenEvents = () => wholeNumber(0, 100_000)
const note = () => multilineText(500, { mayBeEmpty: true }).optional()

export const trackingValidator = vine.create({
  carrier: text(100).optional(),
  trackingNumber: text(100),
})

export const parcelReportValidator = vine.create({
  problem: vine.enum(parcelProblems),
  note: note(),
  seenEvents: seenEvents(),
})

export const parcelActionValidator = vine.create({
  action: vine.enum(parcelActions),
  note: note(),
  seenEvents: seenEvents(),
  address: vine
    .object({
      street: text(200),
      city: text(100),
      state: region(),
      phone: mobile(),
      landmark: text(200, { mayBeEmpty: true }).optional(),
    })
    .optional(),
})

/** The address of `change_address`, and of nothing else; 422 where it is missing. */
export function addressOf({
  action,
  address,
}: Infer<typeof parcelActionValidator>): NewAddress | undefined {
  if (action !== 'change_address') return undefined
  if (address) return { ...address, landmark: address.landmark || null }
  throw new DomainError('validation_failed', [{ field: 'address', rule: 'required' }])
}

export const acceptCityValidator = vine.create({
  /** Without it the city is accepted as it was typed. */
  city: text(100).optional(),
  seenCity: text(100),
})

export const bulkShipmentValidator = vine.create({
  carrier: text(100).optional(),
  text: multilineText(20_000),
  /** The orders in the order in which the page lists them. */
  listed: vine.array(text(20)).maxLength(maxPrinted),
})

/** The orders that were chosen in a list, with commas between them; null where the address names none that it can. */
export async function readChosenOrders(named: unknown): Promise<string[] | null> {
  if (typeof named !== 'string') return null
  const [wrong, chosen] = await chosenOrdersValidator.tryValidate({ orders: named.split(',') })
  return wrong ? null : chosen.orders
}

const chosenOrdersValidator = vine.create({ orders: orderNumbersField() })
