import db from '@adonisjs/lucid/services/db'
import { settingFields, type SettingField } from '#domain/setting_shapes'
import { settingKeys, type SettingKey, type Settings } from '#domain/settings'

export type SettingRow = {
  key: SettingKey
  /** In the shape of its default, whatever that is. */
  value: any
  default: any
  fields: SettingField[]
  /** Who changed it last and when (ISO 8601); null where it has its default. */
  changed: { by: string | null; at: string } | null
}

/** Every setting with what it is now, and who changed it; `defaults` are those of this process. */
export async function listSettings(defaults: Settings): Promise<SettingRow[]> {
  const rows = await db.from('settings').select('key', 'value', 'updated_by_name', 'updated_at')
  const stored = new Map(rows.map((row) => [row.key, row]))
  return settingKeys.map((key) => {
    const row = stored.get(key)
    return {
      key,
      value: row?.value ?? defaults[key],
      default: defaults[key],
      fields: settingFields[key],
      changed: row ? { by: row.updated_by_name, at: row.updated_at.toISOString() } : null,
    }
  })
}
