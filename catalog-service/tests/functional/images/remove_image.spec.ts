import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import { RemoveDueFiles } from '#actions/images/remove_due_files'
import { anImage, aProduct, aStore } from '#tests/support/builders'
import { tagsNaming } from '#tests/support/jobs'
import { ownerOf, shopper, staff } from '#tests/support/people'
import {
  aJpeg,
  filesOnDisk,
  forgetPhotos,
  imagesOf,
  removals,
  sendPhoto,
} from '#tests/support/photos'
import { reserve } from '#tests/support/stock'

test.group('Taking a photo away', (group) => {
  group.each.setup(forgetPhotos)

  test('The next one becomes the primary one, and the files are gone with the next job', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const product = await aProduct({ store_id: store.id })
    const token = await ownerOf(store)
    const add = async () => {
      const sent = { bytes: await aJpeg(), token }
      return (await sendPhoto(client, product.id, sent)).body().data.id as string
    }
    const [first, second, third] = [await add(), await add(), await add()]
    const before = await filesOnDisk()

    const response = await client.delete(`/api/v1/images/${first}`).bearerToken(token)

    response.assertStatus(204)
    const rows = await imagesOf(product.id)
    assert.deepEqual(
      rows.map(({ id, position, is_primary: isPrimary }) => [id, position, isPrimary]),
      [
        [second, 0, true],
        [third, 1, false],
      ]
    )
    assert.include(await tagsNaming(product.id), `product:${product.id}`)
    await new RemoveDueFiles().handle()
    assert.lengthOf(await filesOnDisk(), (before.length / 3) * 2)
    assert.deepEqual(await removals(), [])
    ;(await client.delete(`/api/v1/images/${first}`).bearerToken(token)).assertStatus(404)
  })

  test('The files of a product that was ever reserved stay, since orders show them', async ({
    client,
    assert,
  }) => {
    const product = await aProduct()
    const token = await staff()
    const added = await sendPhoto(client, product.id, { bytes: await aJpeg(), token })
    await reserve(client, [{ productId: product.id, quantity: 1 }])

    const response = await client
      .delete(`/api/v1/images/${added.body().data.id}`)
      .bearerToken(token)
    await new RemoveDueFiles().handle()

    response.assertStatus(204)
    assert.deepEqual(await imagesOf(product.id), [])
    assert.isNotEmpty(await filesOnDisk())
  })

  test('The files of a product that is deleted for good go with it', async ({ client, assert }) => {
    const product = await aProduct()
    const token = await staff()
    await sendPhoto(client, product.id, { bytes: await aJpeg(), token })
    await client.delete(`/api/v1/products/${product.id}`).bearerToken(token)

    const response = await client
      .delete(`/api/v1/products/${product.id}?permanent=true`)
      .bearerToken(token)
    await new RemoveDueFiles().handle()

    response.assertStatus(204)
    assert.deepEqual(await filesOnDisk(), [])
  })

  test('A picture of the demo, which many products show, keeps its files', async ({
    client,
    assert,
  }) => {
    const product = await aProduct()
    await anImage(product.id)
    const [image] = await imagesOf(product.id)

    const response = await client.delete(`/api/v1/images/${image!.id}`).bearerToken(await staff())

    response.assertStatus(204)
    assert.deepEqual(await removals(), [])
  })

  test('Strangers take no photo away', async ({ client, assert }) => {
    const product = await aProduct()
    await anImage(product.id)
    const [image] = await imagesOf(product.id)
    const path = `/api/v1/images/${image!.id}`

    ;(await client.delete(path)).assertStatus(401)
    for (const token of [await shopper(), await ownerOf(await aStore())]) {
      ;(await client.delete(path).bearerToken(token)).assertStatus(403)
    }
    assert.lengthOf(await imagesOf(product.id), 1)
  })

  test('A job that fails within leaves on the list what it has not surely removed', async ({
    client,
    assert,
    cleanup,
  }) => {
    const product = await aProduct()
    const token = await staff()
    const added = await sendPhoto(client, product.id, { bytes: await aJpeg(), token })
    await client.delete(`/api/v1/images/${added.body().data.id}`).bearerToken(token)
    const disk = drive.use()
    const remove = disk.delete
    cleanup(() => void (disk.delete = remove))
    disk.delete = () => Promise.reject(new Error('away'))

    await assert.rejects(() => new RemoveDueFiles().handle(), 'away')
    assert.lengthOf(await removals(), 1)

    disk.delete = remove
    await new RemoveDueFiles().handle()
    assert.deepEqual(await removals(), [])
    assert.deepEqual(await filesOnDisk(), [])
  })
})
