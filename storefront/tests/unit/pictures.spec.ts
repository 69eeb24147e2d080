import { test } from '@japa/runner'
import { pictureOf } from '../../src/lib/api/media.ts'
import type { Image } from '../../src/lib/api/types.ts'

/** A photo as the API tells of it, in the widths that it fills. */
function aPhoto(width: number, widths: number[], altText = ''): Image {
  return {
    id: '01990000-0000-7000-8000-000000000001',
    url: '/media/catalog/photos/a.webp',
    ...{ altText, isPrimary: true, position: 0, width, height: width, thumbhash: null },
    variants: widths.map((each) => ({ url: `/media/catalog/photos/a-${each}.webp`, width: each })),
  }
}

const widthsIn = (srcSet = '') => srcSet.split(', ').map((each) => each.split(' ').at(-1))

test.group('The widths of a photo', (group) => {
  group.setup(() => {
    const before = process.env.NEXT_PHASE
    process.env.NEXT_PHASE = 'phase-production-build'
    return () => {
      if (before === undefined) delete process.env.NEXT_PHASE
      else process.env.NEXT_PHASE = before
    }
  })

  test('A browser chooses among all of its variants', ({ assert }) => {
    const { src, srcSet } = pictureOf(aPhoto(1200, [320, 640, 1200]), '')

    assert.match(src, /\/media\/catalog\/photos\/a-320\.webp$/)
    assert.deepEqual(widthsIn(srcSet), ['320w', '640w', '1200w'])
  })

  test('A photo between two widths is also there in its own', ({ assert }) => {
    const { srcSet } = pictureOf(aPhoto(1000, [320, 640]), '')

    assert.deepEqual(widthsIn(srcSet), ['320w', '640w', '1000w'])
  })

  test('A photo that is smaller than every variant is shown as it is', ({ assert }) => {
    const { src, srcSet } = pictureOf(aPhoto(200, []), '')

    assert.match(src, /\/media\/catalog\/photos\/a\.webp$/)
    assert.isUndefined(srcSet)
  })

  test('A photo without a text has the one of where it stands', ({ assert }) => {
    assert.equal(pictureOf(aPhoto(200, []), 'Bol bleu').alt, 'Bol bleu')
    assert.equal(pictureOf(aPhoto(200, [], 'Vu de dessus'), 'Bol bleu').alt, 'Vu de dessus')
  })
})
