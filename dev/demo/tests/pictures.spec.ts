import { test } from '@japa/runner'
import sharp from 'sharp'
import { thumbHashToAverageRGBA } from 'thumbhash'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hex } from '../pictures/colour.ts'
import { compose, cutOut } from '../pictures/compose.ts'
import { writePicture } from '../pictures/files.ts'
import { hues } from '../pictures/hues.ts'
import { recolour } from '../pictures/recolour.ts'
import { pictures } from '../pictures/recipes.ts'

const saffron = pictures['safran']!

test.group('Demo pictures', () => {
  test('turn OKLCH into the sRGB that browsers show', ({ assert }) => {
    assert.equal(hex([1, 0, 0]), '#ffffff')
    assert.equal(hex([0.628, 0.2577, 29.23]), '#ff0000')
  })

  test('tint whatever the source’s own colour was', ({ assert }) => {
    const blue = Uint8Array.from([0, 0, 255, 255])
    recolour(blue, [{ tint: '#ffc21c' }])
    assert.isAbove(blue[0]!, 230)
    assert.isBelow(blue[2]!, 60)
  })

  test('show a thing on a light wall, in three sizes and with a placeholder', async ({
    assert,
    cleanup,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'demo-pictures-'))
    cleanup(() => rm(folder, { recursive: true }))
    const pixels = await compose(saffron, hues['epicerie-terroir'])
    assert.isAbove(pixels[0]!, 220)
    const thumbhash = await writePicture(folder, 'safran', pixels)
    assert.isAbove(thumbHashToAverageRGBA(Buffer.from(thumbhash, 'base64')).r, 0.5)
    assert.sameMembers(await readdir(folder), [
      'safran.webp',
      'safran-320.webp',
      'safran-640.webp',
      'safran-1200.webp',
    ])
    const { width, height, format } = await sharp(join(folder, 'safran.webp')).metadata()
    assert.deepEqual([width, height, format], [1200, 1500, 'webp'])
    assert.equal((await sharp(join(folder, 'safran-320.webp')).metadata()).height, 400)
  })

  test('have a cut-out that leaves the wall out and keeps the thing', async ({ assert }) => {
    const { data, info } = await (
      await cutOut(saffron, 85)
    )
      .raw()
      .toBuffer({ resolveWithObject: true })
    const alphaAt = (x: number, y: number) => data[(y * info.width + x) * 4 + 3]
    assert.equal(alphaAt(10, 10), 0)
    assert.equal(alphaAt(540, 900), 255)
  })
})
