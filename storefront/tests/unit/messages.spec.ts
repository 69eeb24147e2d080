import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { locales, type Locale } from '@marketplace/shared/contracts/locale'
import { createTranslator } from 'use-intl/core'

const folder = join(import.meta.dirname, '../../messages')
const files = readdirSync(join(folder, 'fr'))

type Tree = { [key: string]: string | Tree }

function read(locale: Locale, file: string): Map<string, string> {
  const found = new Map<string, string>()
  const walk = (tree: Tree, path: string) => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === 'string') found.set(path + key, value)
      else walk(value, `${path}${key}.`)
    }
  }
  walk(JSON.parse(readFileSync(join(folder, locale, file), 'utf8')), '')
  return found
}

/** The names that a message is filled with; the branches of a plural are words, not names. */
const named = /(?<!(?:zero|one|two|few|many|other|=\d+) )\{(\w+)[,}]/g
const namesIn = (message: string) =>
  [...new Set([...message.matchAll(named)].map(([, name]) => name))].sort()

test.group('The catalogues', () => {
  test('have the same files in every language', ({ assert }) => {
    for (const locale of locales) assert.deepEqual(readdirSync(join(folder, locale)), files)
  })

  for (const file of files) {
    test(`${file} says the same things in every language`, ({ assert }) => {
      const french = read('fr', file)
      for (const locale of locales) {
        const other = read(locale, file)
        assert.sameMembers([...other.keys()], [...french.keys()], locale)
        for (const [key, message] of other) {
          assert.isNotEmpty(message.trim(), `${locale} ${key}`)
          assert.deepEqual(namesIn(message), namesIn(french.get(key)!), `${locale} ${key}`)
        }
      }
    })

    test(`${file} is well formed for every number`, ({ assert }) => {
      for (const locale of locales) {
        for (const [key, message] of read(locale, file)) {
          const onError = (error: Error) => assert.fail(`${locale} ${key}: ${error.message}`)
          const t = createTranslator({ locale, messages: { message }, onError })
          for (const count of [0, 1, 2, 3, 11, 100]) {
            const values = Object.fromEntries(namesIn(message).map((name) => [name!, count]))
            t.rich('message', { ...values, link: (text) => text })
          }
        }
      }
    })
  }
})
