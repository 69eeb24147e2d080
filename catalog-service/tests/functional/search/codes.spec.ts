import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { aProduct } from '#tests/support/builders'
import { aWord } from '#tests/support/words'

async function found(client: ApiClient, q: string) {
  const response = await client.get('/api/v1/products').qs({ q })
  response.assertStatus(200)
  return response.body().data.map(({ id }: any) => id) as string[]
}

test.group('Searching by SKU', () => {
  test('a SKU or its beginning finds the product, with or without its dashes, in any case', async ({
    client,
    assert,
  }) => {
    const letters = aWord(6).toUpperCase()
    const { id } = await aProduct({ sku: `${letters}-40-17` })
    const sku = letters.toLowerCase()

    for (const q of [`${letters}-40-17`, `${sku}4017`, `${sku} 40`, `${letters}–40`, letters])
      assert.deepEqual(await found(client, q), [id], q)
  })

  test('the SKU of a product that is not on sale finds nothing', async ({ client, assert }) => {
    const sku = `${aWord(8)}77`
    await aProduct({ sku, is_active: false })

    assert.deepEqual(await found(client, sku), [])
  })

  test('a word with a digit is a word where no SKU begins so', async ({ client, assert }) => {
    const word = `ma9${aWord(6)}`
    const { id } = await aProduct({ name: `Poêle ${word}` })

    assert.deepEqual(await found(client, word), [id])
  })

  test('signs of patterns stand for themselves', async ({ client, assert }) => {
    const word = aWord(8)
    await aProduct({ sku: `${word}1` })

    assert.deepEqual(await found(client, `%${word.slice(2)}_`), [])
  })
})
