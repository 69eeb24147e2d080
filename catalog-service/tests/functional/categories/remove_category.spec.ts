import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aProduct } from '#tests/support/builders'
import { aCategoryIn, aSlug, asStaff } from '#tests/support/categories'
import { staff } from '#tests/support/people'
import { aPng, filesOnDisk, forgetPhotos, removals } from '#tests/support/photos'
import { RemoveDueFiles } from '#actions/images/remove_due_files'

test.group('Removing a category', (group) => {
  group.each.setup(() => forgetPhotos())

  test('an empty one goes, and so do its old slugs and its picture', async ({ client, assert }) => {
    const category = await aCategoryIn(null)
    const renamed = aSlug()
    await asStaff(client, 'patch', `/${category}`, { slug: renamed })
    await sendPicture(client, renamed)

    const response = await asStaff(client, 'delete', `/${renamed}`)

    response.assertStatus(204)
    assert.isNull(await db.from('categories').where({ slug: renamed }).first())
    assert.isNull(await db.from('category_redirects').where({ slug: category }).first())
    ;(await asStaff(client, 'delete', `/${renamed}`)).assertStatus(404)
    await new RemoveDueFiles().handle()
    assert.isEmpty(await filesOnDisk())
  })

  test('one that holds something stays, and the refusal counts what it holds', async ({
    client,
    assert,
  }) => {
    const category = await aCategoryIn(null)
    await aCategoryIn(category)
    await aProduct({ category })
    await aProduct({ category, is_active: false, archived_at: new Date() })

    const response = await asStaff(client, 'delete', `/${category}`)

    response.assertStatus(409)
    assert.containsSubset(response.body(), { code: 'conflict', products: 2, children: 1 })
    assert.exists(await db.from('categories').where({ slug: category }).first())
  })

  test('another picture takes the place of the first, whose files go', async ({
    client,
    assert,
  }) => {
    const category = await aCategoryIn(null)

    const first = (await sendPicture(client, category)).body().data.picture
    const second = (await sendPicture(client, category)).body().data.picture

    assert.notEqual(first.url, second.url)
    assert.equal(second.width, 400)
    assert.deepEqual(second.variants, [
      { url: second.url.replace('.webp', '-320.webp'), width: 320 },
    ])
    assert.deepEqual(await removals(), [
      { key: first.url.slice('/media/'.length, -5), isDue: true },
    ])
    ;(await client.get(second.url)).assertStatus(200)
    ;(await asStaff(client, 'delete', `/${category}/picture`)).assertStatus(204)
    assert.lengthOf(await removals(), 2)
  })

  test('what is no picture is refused and leaves the one that is there', async ({
    client,
    assert,
  }) => {
    const category = await aCategoryIn(null)
    const { url } = (await sendPicture(client, category)).body().data.picture

    ;(await sendPicture(client, category, Buffer.from('not a picture'))).assertStatus(415)

    const { picture } = (await client.get(`/api/v1/categories/${category}`)).body().data
    assert.equal(picture.url, url)
  })
})

async function sendPicture(client: any, category: string, bytes?: Buffer) {
  return client
    .put(`/api/v1/categories/${category}/picture`)
    .file('file', bytes ?? (await aPng()), { filename: 'photo.png' })
    .bearerToken(await staff())
}
