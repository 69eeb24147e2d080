import { randomUUID } from 'node:crypto'
import drive from '@adonisjs/drive/services/main'
import { test } from '@japa/runner'
import sharp from 'sharp'
import env from '#start/env'
import { maxBytes, maxImages } from '@marketplace/shared/contracts/limits'
import { aProduct, aStore } from '#tests/support/builders'
import { tagsNaming } from '#tests/support/jobs'
import { ownerOf, shopper, staff } from '#tests/support/people'
import {
  aBomb,
  aJpeg,
  animated,
  anAvif,
  anUprightPhoto,
  aPng,
  cmyk,
  filesOnDisk,
  forgetPhotos,
  imagesOf,
  removals,
  sendPhoto,
  sixteenBits,
  transparent,
} from '#tests/support/photos'

test.group('Adding a photo', (group) => {
  group.each.setup(forgetPhotos)

  test('It is kept as WebP in every width that it fills, upright and without EXIF', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const product = await aProduct({ store_id: store.id })
    const photo = { bytes: await anUprightPhoto(), fields: { altText: 'Un bol bleu' } }

    const response = await sendPhoto(client, product.id, {
      ...photo,
      token: await ownerOf(store),
    })

    response.assertStatus(201)
    const { data } = response.body()
    assert.containsSubset(data, { altText: 'Un bol bleu', isPrimary: true, position: 0 })
    assert.deepEqual([data.width, data.height], [1000, 1600])
    assert.match(data.url, /^\/media\/catalog\/photos\/[0-9a-f-]+\.webp$/)
    assert.deepEqual(
      data.variants.map(({ width }: { width: number }) => width),
      [320, 640]
    )
    assert.isAbove(Buffer.from(data.thumbhash, 'base64').length, 5)
    for (const { url, width } of [data, ...data.variants]) {
      const file = await client.get(url)
      file.assertStatus(200)
      const bytes = await drive.use().getBytes(url.slice('/media/'.length))
      const stored = await sharp(bytes).metadata()
      assert.deepEqual([stored.format, stored.width], ['webp', width])
      assert.deepEqual([stored.exif, stored.orientation], [undefined, undefined])
    }
    assert.lengthOf(await filesOnDisk(), 3)
    assert.deepEqual(await removals(), [])
    assert.include(await tagsNaming(product.id), `product:${product.id}`)
    const shown = await client.get(`/api/v1/products/${product.id}`)
    assert.deepEqual(shown.body().data.primaryImage, data)
  })

  test('The first photo is the primary one; another becomes it when it says so', async ({
    client,
    assert,
  }) => {
    const product = await aProduct()
    const token = await staff()
    const send = async (fields = {}) => {
      const sent = { bytes: await aJpeg(), fields, token }
      return (await sendPhoto(client, product.id, sent)).body().data.id
    }

    const first = await send()
    const second = await send()
    const third = await send({ isPrimary: 'true' })

    const stored = await imagesOf(product.id)
    assert.deepEqual(
      stored.map(({ id, position, is_primary: isPrimary }) => [id, position, isPrimary]),
      [
        [third, 0, true],
        [first, 1, false],
        [second, 2, false],
      ]
    )
  })

  for (const [kind, make] of [
    ['a PNG', aPng],
    ['a PNG with 16 bits a channel', sixteenBits],
    ['a PNG that is half transparent', transparent],
    ['a JPEG in CMYK', cmyk],
    ['an AVIF', anAvif],
    ['a WebP that moves', animated],
    ['a picture of one pixel', () => aPng(1, 1)],
    ['a strip that is far higher than wide', () => aPng(30, 9000)],
  ] as const) {
    test(`${kind} becomes a still WebP in sRGB of 8 bits`, async ({ client, assert }) => {
      const product = await aProduct()
      const sent = { bytes: await make(), token: await staff() }

      const response = await sendPhoto(client, product.id, sent)

      response.assertStatus(201)
      const bytes = await drive.use().getBytes(response.body().data.url.slice('/media/'.length))
      const stored = await sharp(bytes).metadata()
      assert.deepEqual([stored.format, stored.space, stored.depth], ['webp', 'srgb', 'uchar'])
      assert.isUndefined(stored.pages)
      assert.isAtMost(stored.height!, 1600)
    })
  }

  const truncated = async () => {
    const jpeg = await aJpeg()
    return jpeg.subarray(0, jpeg.length / 2)
  }
  const garbled = async () => (await aPng()).fill(0xab, 60, 4000)
  for (const [kind, make, status, expected] of [
    ['a text named .jpg', async () => Buffer.from('<?php echo 1 ?>'.repeat(9)), 415],
    ['an SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 415],
    [
      'a GIF',
      () =>
        sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
          .gif()
          .toBuffer(),
      415,
    ],
    ['no byte at all', async () => Buffer.alloc(0), 422, 'file_empty'],
    ['half a JPEG', truncated, 422, 'picture_broken'],
    ['a PNG with a broken middle', garbled, 422, 'picture_broken'],
    [
      'a PNG header and nothing behind it',
      async () => (await aPng()).subarray(0, 20),
      422,
      'picture_broken',
    ],
    [
      'a few bytes that say to be 1 600 megapixels',
      () => aBomb(40_000, 40_000),
      422,
      'picture_pixels',
    ],
    ['one row of pixels too many', () => aBomb(8_000, 5_001), 422, 'picture_pixels'],
    [
      'a byte beyond 10 MB',
      async () => Buffer.concat([await aJpeg(), Buffer.alloc(maxBytes.image)]),
      413,
    ],
  ] as [string, () => Promise<Buffer>, number, string?][]) {
    test(`${kind} is a ${status} and leaves nothing`, async ({ client, assert }) => {
      const product = await aProduct()
      const sent = { bytes: await make(), token: await staff() }

      const response = await sendPhoto(client, product.id, sent)

      response.assertStatus(status)
      assert.equal(response.header('content-type'), 'application/problem+json; charset=utf-8')
      if (expected) {
        assert.containsSubset(response.body().errors, [{ field: 'file', rule: expected }])
      }
      assert.deepEqual(await imagesOf(product.id), [])
      assert.deepEqual(await filesOnDisk(), [])
      assert.deepEqual(await removals(), [])
    })
  }

  test('A form without a file is a 422, any other body a 415, a broken form a 400', async ({
    assert,
  }) => {
    const product = await aProduct()
    const token = await staff()
    const path = `/api/v1/products/${product.id}/images`

    const form = new FormData()
    form.append('altText', 'a')
    const send = (body: FormData | string, type?: string) =>
      fetch(`http://${env.get('HOST')}:${env.get('PORT')}${path}`, {
        method: 'POST',
        body,
        headers: { authorization: `Bearer ${token}`, ...(type && { 'content-type': type }) },
      })
    const beginning =
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nabc'

    const noFile = await send(form)
    const json = await send('{}', 'application/json')
    const broken = await send(beginning, 'multipart/form-data; boundary=x')
    const noBoundary = await send('abc', 'multipart/form-data; a=b')

    assert.deepEqual(
      [noFile, json, broken, noBoundary].map(({ status }) => status),
      [422, 415, 400, 400]
    )
    assert.deepEqual(await imagesOf(product.id), [])
  })

  test('A text that is too long is a 422 at its field, and nothing is stored', async ({
    client,
    assert,
  }) => {
    const product = await aProduct()
    const sent = { bytes: await aJpeg(), fields: { altText: 'x'.repeat(301) } }

    const response = await sendPhoto(client, product.id, { ...sent, token: await staff() })

    response.assertStatus(422)
    assert.equal(response.body().errors[0].field, 'altText')
    assert.deepEqual(await filesOnDisk(), [])
  })

  test('Of two photos that want the last place one is kept, and the files of the other are due', async ({
    client,
    assert,
  }) => {
    const product = await aProduct()
    const token = await staff()
    const bytes = await aPng(40, 30)
    for (let n = 1; n < maxImages; n++) await sendPhoto(client, product.id, { bytes, token })

    const both = await Promise.all([
      sendPhoto(client, product.id, { bytes, token }),
      sendPhoto(client, product.id, { bytes, token }),
    ])
    const later = await sendPhoto(client, product.id, { bytes, token })

    assert.sameMembers(
      both.map((response) => response.status()),
      [201, 409]
    )
    later.assertStatus(409)
    assert.lengthOf(await imagesOf(product.id), maxImages)
    assert.isTrue((await removals()).every(({ isDue }) => isDue))
  })

  test('A disk that fails is a 503; no row is written and what lies there is due', async ({
    client,
    assert,
    cleanup,
  }) => {
    const product = await aProduct()
    const disk = drive.use()
    const put = disk.put
    cleanup(() => void (disk.put = put))
    disk.put = () => Promise.reject(new Error('no space left'))

    const response = await sendPhoto(client, product.id, {
      bytes: await aJpeg(),
      token: await staff(),
    })

    response.assertStatus(503)
    assert.deepEqual(await imagesOf(product.id), [])
    assert.deepEqual(
      (await removals()).map(({ isDue }) => isDue),
      [true]
    )
  })

  test('Nobody adds photos to the products of others', async ({ client, assert }) => {
    const visible = await aProduct()
    const hidden = await aProduct({ is_active: false })
    const bytes = await aPng()

    ;(await sendPhoto(client, visible.id, { bytes })).assertStatus(401)
    for (const token of [await shopper(), await ownerOf(await aStore())]) {
      ;(await sendPhoto(client, visible.id, { bytes, token })).assertStatus(403)
      ;(await sendPhoto(client, hidden.id, { bytes, token })).assertStatus(404)
      ;(await sendPhoto(client, randomUUID(), { bytes, token })).assertStatus(404)
    }
    assert.deepEqual(await filesOnDisk(), [])
  })
})
