import vine from '@vinejs/vine'
import { optionKeys, type OptionKey } from '@marketplace/shared/contracts/families'
import { familyLimits, maxStock } from '@marketplace/shared/contracts/limits'
import {
  money,
  multilineText,
  notNull,
  text,
  wholeNumber,
} from '@marketplace/shared/server/http/validation'
import { versionField } from '@marketplace/shared/server/version'

const uuid = () => vine.string().uuid().toLowerCase()

const optionValue = () => text(60)

const familyOptions = () =>
  vine
    .array(
      vine.object({
        key: vine.enum(optionKeys),
        values: vine.array(optionValue()).minLength(1).maxLength(familyLimits.values),
      })
    )
    .minLength(1)
    .maxLength(familyLimits.options)

const memberOptions = () =>
  vine.object(
    Object.fromEntries(optionKeys.map((key) => [key, optionValue().optional()])) as Record<
      OptionKey,
      ReturnType<ReturnType<typeof text>['optional']>
    >
  )

export const createFamilyValidator = vine.create({
  storeId: uuid(),
  name: text(200),
  nameAr: text(200).nullable().optional(),
  options: familyOptions(),
})

export const updateFamilyValidator = vine.create({
  name: text(200).optional(),
  nameAr: text(200).nullable().optional(),
  options: familyOptions().use(notNull()).optional(),
  version: versionField(),
})

export const joinFamilyValidator = vine.create({
  familyId: uuid(),
  options: memberOptions(),
  version: versionField(),
})

const description = () => multilineText(10_000, { mayBeEmpty: true })

/** The panel's grid: what the members have in common, and a row for each. */
export const addMembersValidator = vine.create({
  storeId: uuid(),
  name: text(200),
  nameAr: text(200).nullable().optional(),
  options: familyOptions(),
  description: description(),
  descriptionAr: description().nullable().optional(),
  category: text(100),
  isActive: vine.boolean({ strict: true }).optional(),
  rows: vine
    .array(
      vine.object({
        options: memberOptions(),
        price: money(),
        quantity: wholeNumber(0, maxStock),
        sku: text(64),
      })
    )
    .minLength(1)
    .maxLength(familyLimits.members),
})
