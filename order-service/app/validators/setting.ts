import vine from '@vinejs/vine'
import type { SchemaTypes } from '@vinejs/vine/types'
import { maxNumber, maxText } from '#domain/setting_shapes'
import { settingDefaults, type SettingKey } from '#domain/settings'
import { money, multilineText, wholeNumber } from '@marketplace/shared/server/http/validation'

/** Takes a setting in the shape of its default, whole. */
export function settingValidator(key: SettingKey) {
  return vine.create({ value: shapeOf(settingDefaults[key]) })
}

function shapeOf(value: unknown): SchemaTypes {
  if (typeof value === 'number') return wholeNumber(0, maxNumber)
  if (typeof value === 'boolean') return vine.boolean({ strict: true })
  if (typeof value === 'string') {
    return /^\d+\.\d{2}$/.test(value) ? money() : multilineText(maxText, { mayBeEmpty: true })
  }
  if (Array.isArray(value)) return vine.array(shapeOf(value[0] ?? '')).maxLength(100)
  return vine.object(
    Object.fromEntries(
      Object.entries(value as object).map(([name, inner]) => [name, shapeOf(inner)])
    ) as Record<string, never>
  )
}
