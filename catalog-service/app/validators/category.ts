import vine from '@vinejs/vine'
import { maxAttributes, maxChoices } from '@marketplace/shared/contracts/limits'
import { notNull, text, wholeNumber } from '@marketplace/shared/server/http/validation'
import { versionField } from '@marketplace/shared/server/version'
import { attributeKinds } from '#domain/attributes'

/** `new` is the address of a form of the panel. */
const slug = () =>
  vine
    .string()
    .trim()
    .maxLength(80)
    .regex(/^(?!new$)[a-z0-9]+(-[a-z0-9]+)*$/)

const names = (max: number) => vine.object({ fr: text(max), ar: text(max), en: text(max) })

const key = () => vine.string().regex(/^[a-z][a-z0-9_]{0,39}$/)

const attributes = () =>
  vine
    .array(
      vine.object({
        key: key(),
        kind: vine.enum(attributeKinds),
        name: names(60),
        unit: text(20).nullable().optional(),
        choices: vine
          .array(vine.object({ value: text(60), name: names(60) }))
          .minLength(1)
          .maxLength(maxChoices)
          .distinct('value')
          .nullable()
          .optional()
          .requiredWhen('kind', '=', 'choice'),
      })
    )
    .maxLength(maxAttributes)
    .distinct('key')

export const createCategoryValidator = vine.create({
  slug: slug().optional(),
  parent: slug().nullable().optional(),
  name: names(100),
  attributes: attributes().optional(),
})

export const updateCategoryValidator = vine.create({
  slug: slug().use(notNull()).optional(),
  name: names(100).optional(),
  attributes: attributes().optional(),
  version: versionField(),
})

/** `parent` null is the top; without a `position` it becomes the last of its siblings. */
export const moveCategoryValidator = vine.create({
  parent: slug().nullable(),
  position: wholeNumber(0, 10_000).optional(),
  version: versionField(),
})

export const removeCategoryValidator = vine.create({ version: vine.number().optional() })

/** In which category the form of a new one begins. */
export const categoryFormValidator = vine.create({ parent: vine.string().maxLength(80).optional() })
