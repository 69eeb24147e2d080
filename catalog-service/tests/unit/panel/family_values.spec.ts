import { test } from '@japa/runner'
import { joinValues, splitValues } from '../../../inertia/components/families/grid_state.ts'

test.group('The values of an option in one field', () => {
  for (const [typed, values] of [
    ['S, M, L', ['S', 'M', 'L']],
    ['38,40,42', ['38', '40', '42']],
    ['أحمر، أزرق', ['أحمر', 'أزرق']],
    ['1,5 L; 2 L', ['1,5 L', '2 L']],
    ['1,5 L;', ['1,5 L']],
    [' S ,, s, M ', ['S', 'M']],
    ['', []],
  ] as const) {
    test(`“${typed}” holds ${values.length} of them`, ({ assert }) => {
      assert.deepEqual(splitValues(typed), values)
    })
  }

  test('what is shown of a family is read back as it was', ({ assert }) => {
    for (const values of [['S'], ['S', 'M'], ['1,5 L'], ['1,5 L', '2 L'], ['أحمر، فاتح', 'أزرق']]) {
      assert.deepEqual(splitValues(joinValues(values)), values)
    }
  })
})
