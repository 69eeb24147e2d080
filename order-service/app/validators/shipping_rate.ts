import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { RateInput } from '#actions/shipping_rates/save'
import { storedCity } from '@marketplace/shared/contracts/city_spellings'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { money, region, text, wholeNumber } from '@marketplace/shared/server/http/validation'
import { versionField } from '@marketplace/shared/server/version'

const maxDays = 60

export const listShippingRatesValidator = vine.create({
  storeId: vine.string().uuid().toLowerCase().optional(),
})

/** Whose rates are meant: a store's, else the widest that the person may write. */
const storeId = () => vine.string().uuid().toLowerCase().optional()

export const ownStoreValidator = vine.create({ storeId: storeId() })

const writtenRate = vine.object({
  region: region(),
  city: text(100).nullable().optional(),
  fee: money(),
  freeFrom: money(1n).optional(),
  minDays: wholeNumber(0, maxDays),
  maxDays: wholeNumber(0, maxDays),
  /** Morocco’s clock. */
  cutOffHour: wholeNumber(1, 23).optional(),
  version: versionField(0),
})

export const saveShippingRatesValidator = vine.create({
  storeId: storeId(),
  rates: vine.array(writtenRate).minLength(1).maxLength(500),
})

/** One rate, as the panel's form sends it. */
export const savePanelRateValidator = vine.create(writtenRate.clone())

/** The rates with what was left out as null; 422 where a delivery would take fewer days than its least. */
export function rateInputs({
  rates,
}: Pick<Infer<typeof saveShippingRatesValidator>, 'rates'>): RateInput[] {
  const reversed = rates.flatMap((rate, index) => {
    if (rate.minDays <= rate.maxDays) return []
    return [{ field: `rates.${index}.maxDays`, rule: 'min', values: { min: rate.minDays } }]
  })
  if (reversed.length) throw new DomainError('validation_failed', reversed)
  return rates.map((rate) => ({
    ...rate,
    city: rate.city ? storedCity(rate.city) : null,
    freeFrom: rate.freeFrom ?? null,
    cutOffHour: rate.cutOffHour ?? null,
  }))
}

export const removeShippingRateValidator = vine.create({
  storeId: storeId(),
  version: versionField(),
})

export const shippingRateShape = vine.create({
  id: vine.string().uuid(),
  storeId: vine.string().uuid().nullable(),
  region: vine.string(),
  city: vine.string().nullable(),
  fee: vine.string(),
  freeFrom: vine.string().nullable(),
  minDays: vine.number().withoutDecimals(),
  maxDays: vine.number().withoutDecimals(),
  cutOffHour: vine.number().withoutDecimals().nullable(),
  version: vine.number().withoutDecimals(),
})
