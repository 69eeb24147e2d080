import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import sharp from 'sharp'
import { MakeAvif } from '#actions/images/make_avif'
import { MakeMissingAvif } from '#actions/images/make_missing_avif'
import { RemoveDueFiles } from '#actions/images/remove_due_files'
import MakeAvifJob from '#jobs/make_avif'
import { aCategory, anImage, aProduct } from '#tests/support/builders'
import { staff } from '#tests/support/people'
import { filesOnDisk, forgetPhotos, imagesOf, sendPhoto } from '#tests/support/photos'

const avifs = async () => (await filesOnDisk()).filter((name) => name.endsWith('.avif'))

/** A picture of soft colours, which AVIF makes much smaller. */
const soft = (width: number) =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}">
      <defs><linearGradient id="a"><stop stop-color="#123456"/><stop offset="1" stop-color="#fedcba"/></linearGradient></defs>
      <rect width="100%" height="100%" fill="url(#a)"/><circle cx="40%" cy="50%" r="30%" fill="#a52"/></svg>`)
  )
    .png()
    .toBuffer()

/** A photo that was added: its product, its address and the key of its files. */
async function aPhoto(client: any, bytes: Buffer) {
  const product = await aProduct()
  const token = await staff()
  ;(await sendPhoto(client, product.id, { bytes, token })).assertStatus(201)
  const { id, url } = (await imagesOf(product.id))[0]!
  return { id, url, token, key: url.replace(/^\/media\/(.*)\.webp$/, '$1') }
}

/** As the disk lists it. */
const fileName = (key: string) => key.replace(/.*\//, '')

const get = (client: any, url: string, accept: string) => client.get(url).header('accept', accept)

test.group('AVIF of a photo', (group) => {
  group.each.setup(forgetPhotos)

  test('a job makes it of every width, and who takes it gets it under the same address', async ({
    client,
    assert,
  }) => {
    const { key, url } = await aPhoto(client, await soft(1400))
    const jobs = await db
      .from('pgboss.job')
      .where('name', MakeAvifJob.queue)
      .whereRaw(`data->>'key' = ?`, [key])
    const before = await get(client, url, 'image/avif,*/*')

    await new MakeAvif().handle({ key })
    await new MakeAvif().handle({ key })

    assert.lengthOf(jobs, 1)
    assert.match(before.header('content-type'), /^image\/webp/)
    assert.lengthOf(await avifs(), 4)
    for (const address of [url, url.replace('.webp', '-320.webp')]) {
      const avif = await get(client, address, 'image/avif,image/webp,*/*;q=0.8')
      const webp = await get(client, address, 'image/webp,*/*')
      avif.assertStatus(200)
      assert.match(avif.header('content-type'), /^image\/avif/)
      assert.match(webp.header('content-type'), /^image\/webp/)
      assert.isBelow(Number(avif.header('content-length')), Number(webp.header('content-length')))
      assert.notEqual(avif.header('etag'), webp.header('etag'))
      for (const response of [avif, webp]) assert.match(response.header('vary'), /\bAccept\b/)
    }
    const [wide, small] = await Promise.all(
      [`${key}.avif`, `${key}-320.avif`].map(async (file) =>
        sharp(Buffer.from(await drive.use().getBytes(file))).metadata()
      )
    )
    assert.deepEqual([wide!.width, small!.width], [1200, 320])
  })

  for (const accept of ['*/*', 'image/*', 'image/webp', 'image/avif;q=0, */*', 'image/avifx']) {
    test(`“${accept}” does not ask for it`, async ({ client, assert }) => {
      const { key, url } = await aPhoto(client, await soft(400))
      await new MakeAvif().handle({ key })

      const response = await get(client, url, accept)

      assert.match(response.header('content-type'), /^image\/webp/)
    })
  }

  test('it is kept only where it is smaller than the WebP', async ({ client, assert }) => {
    const { key } = await aPhoto(client, await soft(700))
    await drive.use().put(`${key}-320.webp`, Buffer.alloc(10))

    await new MakeAvif().handle({ key })

    const names = (await avifs()).map((name) => name.replace(/.*(-\d+)\.avif$/, '$1'))
    assert.notInclude(names, '-320')
    assert.include(names, '-640')
  })

  test('it goes with the photo, and is not made of one that is gone', async ({
    client,
    assert,
  }) => {
    const { id, key, token } = await aPhoto(client, await soft(700))
    await new MakeAvif().handle({ key })
    ;(await client.delete(`/api/v1/images/${id}`).bearerToken(token)).assertStatus(204)

    await new RemoveDueFiles().handle()
    await new MakeAvif().handle({ key })

    assert.isEmpty(await filesOnDisk())
  })
})

test.group('AVIF of photos that were added before', (group) => {
  group.each.setup(async () => {
    await forgetPhotos()
    await drive.use().deleteAll('catalog/demo')
    await db.from('images').update({ avif_at: new Date() })
    await db.from('categories').update({ picture_avif_at: new Date() })
  })
  const makeMissing = (forMs: number) => new MakeMissingAvif(new MakeAvif()).handle({ forMs })
  const withoutAvif = async () =>
    (await db.from('images').whereNull('avif_at').select('url')).map(({ url }) => url)

  test('The job that comes round makes them, once', async ({ client, assert }) => {
    const { key } = await aPhoto(client, await soft(400))

    await makeMissing(60_000)
    const made = await avifs()
    await drive.use().deleteAll('catalog/photos')
    await makeMissing(60_000)

    assert.deepEqual(made, [`${key}-320.avif`, `${key}.avif`].map(fileName))
    assert.isEmpty(await withoutAvif())
    assert.isEmpty(await avifs())
  })

  test('A photo that the demo’s products share is made for all of them', async ({
    client,
    assert,
  }) => {
    const url = '/media/catalog/demo/bol.webp'
    for (const file of ['bol.webp', 'bol-320.webp']) {
      await drive.use().put(
        `catalog/demo/${file}`,
        await sharp(await soft(320))
          .webp()
          .toBuffer()
      )
    }
    for (const { id } of [await aProduct(), await aProduct()]) await anImage(id, { url })

    await makeMissing(60_000)

    const response = await get(client, url.replace('.webp', '-320.webp'), 'image/avif,*/*')
    assert.match(response.header('content-type'), /^image\/avif/)
    assert.isEmpty(await withoutAvif())
  })

  test('A category’s picture is made too', async ({ client, assert }) => {
    const { key, url } = await aPhoto(client, await soft(400))
    await db.from('images').where({ url }).delete()
    await aCategory('with-picture')
    await db
      .from('categories')
      .where({ slug: 'with-picture' })
      .update({ picture_url: url, picture_width: 400, picture_avif_at: null })

    await makeMissing(60_000)

    assert.include(await avifs(), fileName(`${key}.avif`))
    const category = await db.from('categories').where({ slug: 'with-picture' }).firstOrFail()
    assert.isNotNull(category.picture_avif_at)
  })

  test('One is made when there is no time, and the next at the next round', async ({
    client,
    assert,
  }) => {
    await aPhoto(client, await soft(320))
    await aPhoto(client, await soft(320))

    await makeMissing(0)
    const left = await withoutAvif()
    await makeMissing(0)

    assert.lengthOf(left, 1)
    assert.isEmpty(await withoutAvif())
  })

  test('A file that is no picture any more holds up no other', async ({ client, assert }) => {
    const broken = await aPhoto(client, await soft(320))
    const whole = await aPhoto(client, await soft(320))
    await drive.use().put(`${broken.key}.webp`, Buffer.from('RIFF'))

    await makeMissing(60_000)

    const names = await avifs()
    assert.include(names, fileName(`${whole.key}.avif`))
    assert.notInclude(names, fileName(`${broken.key}.avif`))
    assert.isEmpty(await withoutAvif())
  })
})
