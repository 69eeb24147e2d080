import { test } from '@japa/runner'
import { anOwner, tokenOf } from '#tests/support/builders'

test.group('The version of a business', () => {
  test('A stale version gets 409 with the current one, and nothing is saved', async ({
    client,
    assert,
  }) => {
    const owner = await anOwner()
    const token = await tokenOf({ id: owner.userId })
    const save = (body: object) =>
      client.patch('/api/v1/store-owners/me').bearerToken(token).json(body)
    const first = await save({ phone: '0522 11 22 33', version: 1 })
    assert.equal(first.body().data.version, 2)

    const second = await save({ businessName: 'Vieux', version: 1 })

    second.assertStatus(409)
    assert.containsSubset(second.body(), { code: 'conflict', version: 2 })
    await owner.refresh()
    assert.containsSubset(owner, { businessName: 'Atelier du Port', phone: '+212522112233' })
  })

  test('A second business says that there is one already, in the reader’s language', async ({
    client,
    assert,
  }) => {
    const owner = await anOwner()
    const token = await tokenOf({ id: owner.userId })

    const response = await client
      .post('/api/v1/store-owners')
      .bearerToken(token)
      .header('accept-language', 'fr')
      .json({ businessName: 'Autre', phone: '0522000000' })

    response.assertStatus(409)
    assert.match(response.body().detail, /déjà une entreprise/)
  })
})
