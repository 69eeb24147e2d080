import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { settingDefaults, type SettingKey, type Settings } from '#domain/settings'

/** Every setting as it is now: what admins have changed, defaults for the rest. */
export async function findSettings(client?: TransactionClientContract): Promise<Settings> {
  const rows: { key: SettingKey; value: unknown }[] = await (client ?? db)
    .from('settings')
    .select('key', 'value')
  return { ...settingDefaults, ...Object.fromEntries(rows.map(({ key, value }) => [key, value])) }
}
