import db from '@adonisjs/lucid/services/db'
import type { SettingKey, Settings } from '#domain/settings'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

export type ResetSettingInput = { key: SettingKey; seenAt: string | null }

/**
 * Gives a setting its default again, and what it was; null where it had it already. 409 where somebody has changed it since
 * the form was opened.
 */
export class ResetSetting {
  async handle<Key extends SettingKey>({
    key,
    seenAt,
  }: ResetSettingInput & { key: Key }): Promise<Settings[Key] | null> {
    const { rows } = await db.rawQuery(
      `delete from settings
       where key = ? and date_trunc('milliseconds', updated_at) = cast(? as timestamptz) returning value`,
      [key, seenAt as string]
    )
    if (rows[0]) return rows[0].value
    const isChanged = await db.from('settings').where('key', key).first()
    if (isChanged) throw new DomainError('conflict', [{ rule: 'setting_changed' }])
    return null
  }
}
