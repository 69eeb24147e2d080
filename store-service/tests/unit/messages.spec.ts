import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { differencesIn, unknownKeysIn } from '@marketplace/shared/server/testing/catalogues'

const inertia = app.makePath('inertia')
const messages = app.makePath('inertia/messages')

test.group('The texts of the panel', () => {
  test('French, Arabic and English say the same things', ({ assert }) => {
    assert.deepEqual(differencesIn(messages), [])
  })

  test('every text that a page asks for is there', ({ assert }) => {
    assert.deepEqual(unknownKeysIn(inertia, messages), [])
  })
})
