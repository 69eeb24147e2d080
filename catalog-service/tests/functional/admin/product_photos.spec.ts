import { test } from '@japa/runner'
import { anImage, aProduct, aStore } from '#tests/support/builders'
import { Visitor } from '#tests/support/panel'
import { ownerOf } from '#tests/support/people'
import { aJpeg, filesOnDisk, forgetPhotos, imagesOf } from '#tests/support/photos'
import { ruleMessage } from '@marketplace/shared/contracts/messages/index'

/** The panel of an owner, who looks at a product of theirs with two photos. */
async function givenAnOwnersProduct() {
  const store = await aStore()
  const product = await aProduct({ store_id: store.id })
  await anImage(product.id)
  await anImage(product.id, { is_primary: false })
  const owner = new Visitor(await ownerOf(store))
  const [first, second] = await imagesOf(product.id)
  return { product, owner, first: first!, second: second! }
}

test.group('The photos of a product in the panel', (group) => {
  group.each.setup(forgetPhotos)

  test('An owner adds one, and is told why another was not taken', async ({ assert }) => {
    const { product, owner } = await givenAnOwnersProduct()
    const path = `/admin/catalog/products/${product.id}/images`

    const added = await owner.sendFile(path, await aJpeg())
    const refused = await owner.sendFile(path, Buffer.from('no picture at all'))

    assert.deepEqual([added.status, refused.status], [302, 303])
    assert.lengthOf(await imagesOf(product.id), 3)
    assert.equal((await owner.told()).errors.file, ruleMessage('fr', 'picture_type'))
  })

  test('An owner moves, describes and removes photos', async ({ assert }) => {
    const { product, owner, first, second } = await givenAnOwnersProduct()
    const path = (id: string) => `/admin/catalog/images/${id}`

    await owner.send('PATCH', path(second.id), { position: 0 })
    await owner.send('PATCH', path(second.id), { altText: 'Vu de dessus' })
    await owner.send('DELETE', path(first.id))

    const [left, ...others] = await imagesOf(product.id)
    assert.deepEqual(others, [])
    assert.containsSubset(left, { id: second.id, is_primary: true, alt_text: 'Vu de dessus' })
  })

  test('The owner of another store changes none of them', async ({ assert }) => {
    const { product, second } = await givenAnOwnersProduct()
    const stranger = new Visitor(await ownerOf(await aStore()))
    const path = `/admin/catalog/images/${second.id}`

    await stranger.sendFile(`/admin/catalog/products/${product.id}/images`, await aJpeg())
    await stranger.send('PATCH', path, { position: 0 })
    await stranger.send('DELETE', path)

    const ids = (await imagesOf(product.id)).map(({ id }) => id)
    assert.equal(ids[1], second.id)
    assert.lengthOf(ids, 2)
    assert.deepEqual(await filesOnDisk(), [])
  })

  test('A form without the page’s own token adds nothing', async ({ assert }) => {
    const { product, owner } = await givenAnOwnersProduct()
    const path = `/admin/catalog/products/${product.id}/images`

    await owner.sendFile(path, await aJpeg(), 'forged')

    assert.lengthOf(await imagesOf(product.id), 2)
  })
})
