import { test } from '@japa/runner'
import { rgbaToThumbHash } from 'thumbhash'
import { gradientOf } from '../../src/lib/api/thumbhash.ts'

/** A thumbhash of a picture of one colour. */
function hashOf(red: number, green: number, blue: number): string {
  const pixels = Array.from({ length: 64 }, () => [red, green, blue, 255]).flat()
  return Buffer.from(rgbaToThumbHash(8, 8, pixels)).toString('base64')
}

test.group('What stands in for a picture while it is loading', () => {
  test('It is a gradient of the picture’s own colours', ({ assert }) => {
    const gradient = gradientOf(hashOf(200, 40, 40))!

    const [red, green] = /#(..)(..)/
      .exec(gradient)!
      .slice(1)
      .map((hex) => Number.parseInt(hex, 16))
    assert.isAbove(red!, 150)
    assert.isBelow(green!, 90)
  })

  for (const hash of [null, '', 'not a hash'])
    test(`It is nothing for ${JSON.stringify(hash)}`, ({ assert }) => {
      assert.isUndefined(gradientOf(hash))
    })
})
