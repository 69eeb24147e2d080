import vine from '@vinejs/vine'
import { money, region, text, wholeNumber } from '@marketplace/shared/server/http/validation'
import { versionField } from '@marketplace/shared/server/version'

/** One rate of the platform, as the panel's form sends it. */
export const savePanelRateValidator = vine.create({
  region: region(),
  city: text(100).nullable().optional(),
  fee: money(),
  freeFrom: money(1n).optional(),
  minDays: wholeNumber(0, 60),
  maxDays: wholeNumber(0, 60),
  version: versionField(0),
})
