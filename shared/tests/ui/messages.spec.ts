import { test } from '@japa/runner'
import { join } from 'node:path'
import { differencesIn, unknownKeysIn } from '../../server/testing/catalogues.ts'

const ui = join(import.meta.dirname, '../../ui')
const messages = join(ui, 'messages')

test.group('The texts of the shell', () => {
  test('French, Arabic and English say the same things', ({ assert }) => {
    assert.deepEqual(differencesIn(messages), [])
  })

  test('every text that a component asks for is there', ({ assert }) => {
    assert.deepEqual(unknownKeysIn(ui, messages, { hook: 'useUiTexts', prefix: 'ui.' }), [])
  })
})
