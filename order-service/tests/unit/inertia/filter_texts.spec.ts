import { test } from '@japa/runner'
import { readFile } from 'node:fs/promises'

test.group('The filters of the list of orders', () => {
  for (const language of ['fr', 'ar', 'en']) {
    test(`have names of their own in ${language}`, async ({ assert }) => {
      const file = new URL(`../../../inertia/messages/${language}.json`, import.meta.url)
      const filters = JSON.parse(await readFile(file, 'utf8')).orders.filters
      const names = Object.values<unknown>(filters).filter((text) => typeof text === 'string')

      assert.equal(new Set(names).size, names.length)
    })
  }
})
