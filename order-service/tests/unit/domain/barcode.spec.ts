import { test } from '@japa/runner'
import { barcode, code128 } from '#domain/barcode'

test.group('Code 128', () => {
  test('A text has its start, its values, the check value of the standard’s example and the stop', ({
    assert,
  }) => {
    assert.deepEqual(code128('PJJ123C'), [104, 48, 42, 42, 17, 18, 19, 35, 55, 106])
  })

  test('Each character takes eleven modules, the stop thirteen', ({ assert }) => {
    assert.equal(barcode('M7K3-Q9F2-1').width, (1 + 11 + 1) * 11 + 13)
  })

  test('A text that it has no bars for is refused', ({ assert }) => {
    assert.throws(() => barcode('é'), RangeError)
  })
})
