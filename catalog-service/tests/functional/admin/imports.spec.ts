import { test } from '@japa/runner'
import { aStore } from '#tests/support/builders'
import { aCategoryIn } from '#tests/support/categories'
import { csv, productsOf, work } from '#tests/support/imports'
import { Visitor } from '#tests/support/panel'
import { ownerOf, shopper } from '#tests/support/people'

const base = '/admin/catalog/imports'

async function anOwnerAtThePanel() {
  const store = await aStore()
  const token = await ownerOf(store)
  return {
    storeId: store.id,
    category: await aCategoryIn(null),
    token,
    visitor: new Visitor(token),
  }
}

const send = async (visitor: Visitor, bytes: Buffer) => {
  const response = await visitor.sendFile('/admin/catalog/import', bytes)
  return response.headers.get('location')!.split('/').at(-1)!
}

test.group('Importing in the panel', () => {
  test('a file is checked, then imported when its sender agrees, once', async ({ assert }) => {
    const { visitor, storeId, category } = await anOwnerAtThePanel()
    const id = await send(visitor, csv('sku;nom;prix;categorie', `A;Bol;10;${category}`, 'B;;;'))
    await work(id)

    const checked = (await visitor.open(`${base}/${id}`)).props as any
    assert.containsSubset(checked.job, {
      ...{ phase: 'checked', dryRun: true, counts: { created: 1, failed: 1 } },
    })
    assert.lengthOf(checked.rows, 1)
    assert.isEmpty(await productsOf(storeId))

    await visitor.send('POST', `${base}/${id}/start`)
    await work(id)
    await visitor.send('POST', `${base}/${id}/start`)
    await work(id)

    const done = (await visitor.open(`${base}/${id}`)).props as any
    assert.containsSubset(done.job, { phase: 'imported', counts: { created: 1, failed: 1 } })
    assert.lengthOf(await productsOf(storeId), 1)
  })

  test('columns that nobody knows are matched by hand, and all rows are checked again', async ({
    assert,
  }) => {
    const { visitor, category } = await anOwnerAtThePanel()
    const id = await send(visitor, csv('Kode;Titel;prix;Sorte', `A;Bol;10;${category}`))

    const before = (await visitor.open(`${base}/${id}`)).props as any
    await visitor.send('POST', `${base}/${id}/columns`, {
      fields: ['sku', 'name', 'price', 'category'],
    })
    await work(id)
    const after = (await visitor.open(`${base}/${id}`)).props as any

    assert.equal(before.job.phase, 'matching')
    assert.deepEqual(before.sample, [['A', 'Bol', '10', category]])
    assert.containsSubset(after.job, { phase: 'checked', counts: { created: 1, failed: 0 } })
  })

  test('an import that begins changes its columns no more', async ({ assert }) => {
    const { visitor, category } = await anOwnerAtThePanel()
    const id = await send(visitor, csv('sku;nom;prix;categorie', `A;Bol;10;${category}`))
    await work(id)
    await visitor.send('POST', `${base}/${id}/start`)

    await visitor.send('POST', `${base}/${id}/columns`, { fields: ['sku', null, null, null] })

    const { job } = (await visitor.open(`${base}/${id}`)).props as any
    assert.equal(job.phase, 'importing')
    assert.equal(job.columns[1].field, 'name')
  })

  test('the wrong rows come as a file with their errors behind', async ({ client, assert }) => {
    const { visitor, token, category } = await anOwnerAtThePanel()
    const id = await send(visitor, csv('sku;nom;prix;categorie', `A;Bol;dix;${category}`))
    await work(id)

    const file = await client
      .get(`${base}/${id}/failed`)
      .header('accept-language', 'fr')
      .bearerToken(token)

    const [head, line] = file.text().trimEnd().split('\r\n')
    assert.match(head!, /;Erreurs$/)
    assert.match(line!, /^A;Bol;dix;.*Un montant avec deux décimales au plus est attendu\.$/)
  })

  test('nobody opens the import of somebody else, and shoppers none', async ({ client }) => {
    const { visitor, category } = await anOwnerAtThePanel()
    const id = await send(visitor, csv('sku;nom;prix;categorie', `A;Bol;10;${category}`))
    const another = await ownerOf(await aStore())

    ;(await client.get(`${base}/${id}`).bearerToken(another)).assertStatus(404)
    ;(await client.get(`${base}/${id}/failed`).bearerToken(another)).assertStatus(404)
    ;(await client.get('/admin/catalog/import').bearerToken(await shopper())).assertStatus(403)
  })
})
