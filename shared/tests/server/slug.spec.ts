import { test } from '@japa/runner'
import { slugFor } from '../../server/slug.ts'

test.group('Slugs', () => {
  test('are ASCII words with dashes, from a name in any script', ({ assert }) => {
    const names = [
      'Épicerie de l’Océan, n° 2',
      'متجر أركان',
      '--- Dar  Salma ---',
      '🏺',
      'a'.repeat(200),
    ]
    for (const name of names) assert.match(slugFor(name, 'boutique'), /^[a-z0-9]+(-[a-z0-9]+)*$/)
    assert.equal(slugFor('Dar Salma', 'boutique'), 'dar-salma')
    assert.equal(slugFor('🏺', 'boutique'), 'boutique')
  })

  test('get more digits with each attempt, so that one is free in the end', ({ assert }) => {
    for (const [attempt, digits] of [
      [1, 4],
      [2, 5],
      [9, 12],
      [50, 12],
    ]) {
      assert.match(slugFor('Dar', 'x', attempt), new RegExp(`^dar-[1-9]\\d{${digits! - 1}}$`))
    }
  })
})
