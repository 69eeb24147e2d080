import { settingDefaults, settingKeys, type SettingKey, type Settings } from '#domain/settings'

/** What a field of a setting takes, read off its default. */
export type SettingField =
  | { path: string; kind: 'number' | 'text' | 'amount' | 'switch' }
  | { path: string; kind: 'list'; of: 'number' | 'text' }

/** Largest number and longest text of any setting. */
export const maxNumber = 100_000
export const maxText = 2000

/** The fields of a setting, `''` for one that is a single value, else `from`, `until`, `fr.placed`. */
export function fieldsOf(value: unknown, path = ''): SettingField[] {
  if (typeof value === 'number') return [{ path, kind: 'number' }]
  if (typeof value === 'boolean') return [{ path, kind: 'switch' }]
  if (typeof value === 'string') {
    return [{ path, kind: /^\d+\.\d{2}$/.test(value) ? 'amount' : 'text' }]
  }
  if (Array.isArray(value)) {
    return [{ path, kind: 'list', of: typeof value[0] === 'number' ? 'number' : 'text' }]
  }
  return Object.entries(value as object).flatMap(([name, inner]) =>
    fieldsOf(inner, path ? `${path}.${name}` : name)
  )
}

export const settingFields: Record<SettingKey, SettingField[]> = Object.fromEntries(
  settingKeys.map((key) => [key, fieldsOf(settingDefaults[key])])
) as Record<SettingKey, SettingField[]>

type Problem = { path: string; rule: string; values?: Record<string, unknown> }

/** What the fields of a setting must be to each other, where their kinds do not say it. */
const rules: { [Key in SettingKey]?: (value: Settings[Key]) => Problem | null } = {
  callingHours: ({ from, until }) => {
    if (from > 23) return { path: 'from', rule: 'max', values: { max: 23 } }
    if (until > 24) return { path: 'until', rule: 'max', values: { max: 24 } }
    return from < until ? null : { path: 'until', rule: 'hours_reversed' }
  },
  retryHours: (hours) => {
    const late = Object.entries(hours).find(([, value]) => value < 1 || value > 168)
    return late ? { path: late[0], rule: 'range', values: { min: 1, max: 168 } } : null
  },
  maxFailedContacts: (value) =>
    value < 1 || value > 50 ? { path: '', rule: 'range', values: { min: 1, max: 50 } } : null,
}

/** What is wrong with a setting whose fields are each of their kind; null where nothing is. */
export function problemOf<Key extends SettingKey>(key: Key, value: Settings[Key]): Problem | null {
  return rules[key]?.(value) ?? null
}
