import { test } from '@japa/runner'
import { readFile } from 'node:fs/promises'
import { settingFields } from '#domain/setting_shapes'
import { settingKeys } from '#domain/settings'

const file = new URL('../../../inertia/messages/fr.json', import.meta.url)

/** Missing names fall back to keys, which no page should show; the other languages have what French has. */
test.group('The page of settings', () => {
  for (const key of settingKeys) {
    test(`names ${key} and its fields, and says what a change of it does`, async ({ assert }) => {
      const names = JSON.parse(await readFile(file, 'utf8')).orders.settings.names[key]

      const fields = settingFields[key].map(({ path }) => path || 'value')
      assert.includeMembers(Object.keys(names ?? {}), ['title', 'hint', ...fields])
    })
  }
})
