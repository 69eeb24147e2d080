import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import ForgetImports from '#jobs/forget_imports'
import { aStore } from '#tests/support/builders'
import { aCategoryIn } from '#tests/support/categories'
import { csv, imported, movementsOf } from '#tests/support/imports'
import { ownerOf } from '#tests/support/people'
import { tokenOf } from '#tests/support/services'

async function anImport(client: any) {
  const store = await aStore()
  const token = await ownerOf(store)
  const category = await aCategoryIn(null)
  const table = csv('sku;nom;prix;stock;catégorie', `A;Bol;10;2;${category}`)
  const { id } = await imported(client, token, table)
  return { id, storeId: store.id, row: await importOf(id) }
}

const importOf = (id: string) => db.from('product_imports').where({ id }).first()

test.group('Imports that are forgotten', () => {
  test('after 30 days, with their rows; the movements that they made stay', async ({
    client,
    assert,
  }) => {
    const [old, fresh] = [await anImport(client), await anImport(client)]
    const monthAgo = new Date(Date.now() - 31 * 24 * 3600 * 1000)
    await db.from('product_imports').where('id', old.id).update({ created_at: monthAgo })

    await new ForgetImports().handle()

    assert.isNull(await importOf(old.id))
    assert.isEmpty(await db.from('product_import_rows').where('import_id', old.id))
    assert.isNotNull(await importOf(fresh.id))
    assert.deepEqual(await movementsOf(old.storeId), [['A', 'import', 2]])
  })

  test('with the account of who sent them', async ({ client, assert }) => {
    const { id, storeId, row } = await anImport(client)

    const response = await client
      .post('/internal/events/users')
      .bearerToken(await tokenOf('storefront'))
      .json({ id: row.user_id, deletedAt: '2026-03-01T10:00:00.000Z' })

    response.assertStatus(200)
    assert.isNull(await importOf(id))
    assert.deepEqual(await movementsOf(storeId), [['A', 'import', 2]])
  })
})
