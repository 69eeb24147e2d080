import { test } from '@japa/runner'
import { negotiateLocale } from '../../contracts/locale.ts'

const cases: [string | undefined, string][] = [
  [undefined, 'fr'],
  ['', 'fr'],
  ['ar', 'ar'],
  ['ar-MA,fr;q=0.8', 'ar'],
  ['de,en;q=0.5', 'en'],
  ['en;q=0.2, ar;q=0.9', 'ar'],
  ['ar;q=0, en;q=0.1', 'en'],
  ['zh, *;q=0.1', 'fr'],
  ['x'.repeat(5000), 'fr'],
]

test.group('The language of an answer', () => {
  for (const [header, expected] of cases) {
    test(`Accept-Language ${String(header).slice(0, 30)} gives ${expected}`, ({ assert }) => {
      assert.equal(negotiateLocale(header), expected)
    })
  }
})
