import app from '@adonisjs/core/services/app'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import sharp from 'sharp'
import RemoveFiles from '#jobs/remove_files'
import { anOpenStore, tokenOf } from '#tests/support/builders'
import { jobsOf } from '#tests/support/jobs'
import { aJpeg, filesOnDisk, forgetPictures, removals, sendPicture } from '#tests/support/pictures'

const keyOf = (url: string) => url.replace('/media/', '').replace('.webp', '')

test.group('The pictures of a store', (group) => {
  group.each.setup(forgetPictures)

  for (const [kind, column, widths] of [
    ['logo', 'logo_url', [256]],
    ['cover', 'cover_url', [1600, 800]],
  ] as const) {
    test(`A ${kind} is kept as WebP, is shown, and tells the catalog and the pages`, async ({
      client,
      assert,
    }) => {
      const { store, token } = await anOpenStore()
      const bytes = await aJpeg(2000, 1000)

      const response = await sendPicture(client, { storeId: store.id, kind, bytes, token })

      response.assertStatus(200)
      const { data } = response.body()
      const url: string = data[`${kind}Url`]
      assert.match(url, new RegExp(`^/media/stores/pictures/${kind}-[0-9a-f-]+\\.webp$`))
      assert.equal(data.version, 2)
      const row = await db.from('stores').where('id', store.id).firstOrFail()
      assert.equal(row[column], url)
      for (const [at, width] of widths.entries()) {
        const name = at === 0 ? url : url.replace('.webp', `-${width}.webp`)
        ;(await client.get(name)).assertStatus(200)
        const stored = await sharp(await drive.use().getBytes(name.slice(7))).metadata()
        assert.deepEqual([stored.format, stored.width], ['webp', width])
      }
      assert.lengthOf(await filesOnDisk(), widths.length)
      assert.deepEqual(await removals(), [])
      assert.deepInclude(await jobsOf('stores.publish'), { storeId: store.id })
    })
  }

  test('A cover narrower than a phone has a file in each width all the same', async ({
    client,
    assert,
  }) => {
    const { store, token } = await anOpenStore()
    const bytes = await aJpeg(300, 100)

    const sent = { storeId: store.id, kind: 'cover' as const, bytes, token }
    const { coverUrl } = (await sendPicture(client, sent)).body().data

    for (const url of [coverUrl, coverUrl.replace('.webp', '-800.webp')]) {
      ;(await client.get(url)).assertStatus(200)
    }
    assert.lengthOf(await filesOnDisk(), 2)
  })

  test('A replaced logo is kept while old pages show it, then its file goes', async ({
    client,
    assert,
  }) => {
    const { store, token } = await anOpenStore()
    const sent = { storeId: store.id, kind: 'logo' as const, token }
    const first = (await sendPicture(client, { ...sent, bytes: await aJpeg() })).body().data.logoUrl
    const second = (await sendPicture(client, { ...sent, bytes: await aJpeg() })).body().data
      .logoUrl

    assert.deepEqual(await removals(), [{ key: keyOf(first), isDue: false }])
    ;(await client.get(first)).assertStatus(200)
    await db.from('file_removals').update({ due_at: new Date() })
    await (await app.container.make(RemoveFiles)).handle()

    ;(await client.get(first)).assertStatus(404)
    ;(await client.get(second)).assertStatus(200)
    assert.deepEqual(await removals(), [])
  })

  test('A cover is taken away, twice without harm', async ({ client, assert }) => {
    const { store, token } = await anOpenStore()
    const sent = { storeId: store.id, kind: 'cover' as const, bytes: await aJpeg(), token }
    const { coverUrl } = (await sendPicture(client, sent)).body().data
    const path = `/api/v1/stores/${store.id}/cover`

    const responses = [
      await client.delete(path).bearerToken(token),
      await client.delete(path).bearerToken(token),
    ]

    assert.deepEqual(
      responses.map((response) => response.status()),
      [204, 204]
    )
    await store.refresh()
    assert.isNull(store.coverUrl)
    assert.deepEqual(await removals(), [{ key: keyOf(coverUrl), isDue: false }])
  })

  test('A picture that cannot be saved leaves no file behind', async ({ client, assert }) => {
    const { store, token } = await anOpenStore()
    await db.rawQuery(
      `alter table stores add constraint no_logo check (id <> '${store.id}' or logo_url is null)`
    )
    try {
      const sent = { storeId: store.id, kind: 'logo' as const, bytes: await aJpeg(), token }
      const response = await sendPicture(client, sent)
      assert.isAtLeast(response.status(), 400)
    } finally {
      await db.rawQuery('alter table stores drop constraint no_logo')
    }

    assert.lengthOf(await removals(), 1)
    await (await app.container.make(RemoveFiles)).handle()
    assert.deepEqual(await filesOnDisk(), [])
  })

  for (const [what, bytes, status] of [
    ['a text', Buffer.from('hello '.repeat(20)), 415],
    ['nothing', Buffer.alloc(0), 422],
  ] as const) {
    test(`${what} instead of a picture is ${status} and changes nothing`, async ({
      client,
      assert,
    }) => {
      const { store, token } = await anOpenStore()

      const response = await sendPicture(client, { storeId: store.id, kind: 'logo', bytes, token })

      response.assertStatus(status)
      await store.refresh()
      assert.isNull(store.logoUrl)
      assert.deepEqual(await filesOnDisk(), [])
    })
  }

  test('Only its owner and admins give it pictures', async ({ client, assert }) => {
    const { store } = await anOpenStore()
    const closed = await anOpenStore({ isActive: false })
    const bytes = await aJpeg(20, 20)
    const other = await tokenOf()
    const admin = await tokenOf({ isAdmin: true })
    const send = (storeId: string, token: string) =>
      sendPicture(client, { storeId, kind: 'logo', bytes, token })

    assert.equal((await send(store.id, other)).status(), 403)
    assert.equal((await send(closed.store.id, other)).status(), 404)
    assert.equal((await send(store.id, admin)).status(), 200)
  })
})
