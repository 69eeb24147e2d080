import db from '@adonisjs/lucid/services/db'
import { problemOf } from '#domain/setting_shapes'
import type { SettingKey, Settings } from '#domain/settings'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

export type SaveSettingInput<Key extends SettingKey = SettingKey> = {
  key: Key
  value: Settings[Key]
  user: { id: string; name: string }
  /** When the form's values were written, as it was read; null for the default. */
  seenAt: string | null
}

/** Writes a setting; 409 where somebody has changed it since the form was opened. */
export class SaveSetting {
  async handle({ key, value, user, seenAt }: SaveSettingInput): Promise<void> {
    const problem = problemOf(key, value as never)
    if (problem) {
      const { path, rule, values } = problem
      const field = path ? `value.${path}` : 'value'
      throw new DomainError('validation_failed', [{ field, rule, values }])
    }
    const { rowCount } = await db.rawQuery(
      `insert into settings (key, value, updated_by, updated_by_name)
       select :key, cast(:value as jsonb), cast(:id as uuid), :name
       where cast(:seenAt as timestamptz) is null or exists (select from settings where key = :key)
       on conflict (key) do update
         set value = excluded.value, updated_by = excluded.updated_by,
             updated_by_name = excluded.updated_by_name, updated_at = clock_timestamp()
         where date_trunc('milliseconds', settings.updated_at) = cast(:seenAt as timestamptz)`,
      { key, value: JSON.stringify(value), ...user, seenAt: seenAt as string }
    )
    if (rowCount === 0) throw new DomainError('conflict', [{ rule: 'setting_changed' }])
  }
}
