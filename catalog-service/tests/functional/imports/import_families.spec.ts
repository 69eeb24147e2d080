import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aProduct, aStore } from '#tests/support/builders'
import { aCategoryIn } from '#tests/support/categories'
import { aFamily, leadsOf } from '#tests/support/families'
import { csv, imported, productsOf, sendTable, work } from '#tests/support/imports'
import { ownerOf } from '#tests/support/people'

async function aShop() {
  const store = await aStore()
  return { storeId: store.id, token: await ownerOf(store), category: await aCategoryIn(null) }
}

const familiesOf = (storeId: string) =>
  db.from('families').where('store_id', storeId).orderBy('created_at').select('*')

const membersOf = async (familyId: string) => {
  const rows = await db.from('products').where('family_id', familyId).orderBy('sku')
  return rows.map(({ sku, options }) => [sku, options])
}

const rulesOf = (job: any) =>
  job.rows.map(({ sku, errors }: any) => [
    sku,
    errors.map(({ field, rule }: any) => `${field} ${rule}`),
  ])

test.group('Importing families', () => {
  test('rows with the name of one family become its members, the cheapest in stock its lead', async ({
    client,
    assert,
  }) => {
    const { storeId, token, category } = await aShop()
    const head = 'SKU;Nom;Prix;Stock;Catégorie;Nom de la famille;Taille (option);Option couleur'

    const job = await imported(
      client,
      token,
      csv(
        head,
        `C-S;Caftan S;500;2;${category};Caftan;S;bleu`,
        `C-M;Caftan M;450;0;${category};caftan;M;bleu`,
        `C-L;Caftan L;480;3;${category};CAFTAN;L;Bleu`,
        `SEUL;Bol;20;3;${category};;;`
      )
    )

    assert.deepEqual(job.counts, { created: 4, updated: 0, unchanged: 0, failed: 0 })
    const [family, ...others] = await familiesOf(storeId)
    assert.lengthOf(others, 0)
    assert.containsSubset(family, {
      name: 'Caftan',
      options: [
        { key: 'size', values: ['S', 'M', 'L'] },
        { key: 'colour', values: ['bleu'] },
      ],
    })
    assert.deepEqual(await membersOf(family.id), [
      ['C-L', { size: 'L', colour: 'bleu' }],
      ['C-M', { size: 'M', colour: 'bleu' }],
      ['C-S', { size: 'S', colour: 'bleu' }],
    ])
    const cheapest = (await productsOf(storeId)).find(({ sku }) => sku === 'C-L')!
    assert.deepEqual(await leadsOf(family.id), [cheapest.id])
  })

  test('a family that the store has takes new members and values, and loses who leaves', async ({
    client,
    assert,
  }) => {
    const { storeId, token, category } = await aShop()
    const family = await aFamily([{ sku: 'A' }, { sku: 'B' }], { store_id: storeId })
    await aProduct({ store_id: storeId, sku: 'D', category })

    const job = await imported(
      client,
      token,
      csv(
        'sku;name;price;category;family name;size (option)',
        `D;Caftan;10;${category};Caftan;XXL`,
        `A;Caftan;10;${category};;`,
        `B;Caftan;10;${category};Caftan;`
      )
    )

    assert.equal(job.counts.failed, 1)
    assert.deepEqual(rulesOf(job), [['B', ['options.size required']]])
    assert.deepEqual(await membersOf(family.id), [
      ['B', { size: 'M' }],
      ['D', { size: 'XXL' }],
    ])
    const [row] = await familiesOf(storeId)
    assert.deepEqual(row.options, [{ key: 'size', values: ['S', 'M', 'L', 'XL', 'XXL'] }])
  })

  test('the place of a member that moves to another family is free for the next row', async ({
    client,
    assert,
  }) => {
    const { storeId, token, category } = await aShop()
    const family = await aFamily([{ sku: 'A' }], { store_id: storeId })
    const other = await aFamily([], { store_id: storeId, name: 'Djellaba' })

    const job = await imported(
      client,
      token,
      csv(
        'sku;name;price;category;family name;size (option)',
        `A;Caftan;10;${category};Djellaba;S`,
        `B;Caftan;10;${category};Caftan;S`
      )
    )

    assert.deepEqual(rulesOf(job), [])
    assert.deepEqual(await membersOf(other.id), [['A', { size: 'S' }]])
    assert.deepEqual(await membersOf(family.id), [['B', { size: 'S' }]])
  })

  test('the Arabic name of a family comes with its rows, changes with one, and stays where the cell is empty', async ({
    client,
    assert,
  }) => {
    const { storeId, token, category } = await aShop()
    const head =
      'SKU;Nom;Prix;Catégorie;Nom de la famille;Nom de la famille en arabe;Taille (option)'
    const row = (sku: string, nameAr: string, size: string) =>
      `${sku};Caftan;500;${category};Caftan;${nameAr};${size}`
    const nameAr = async () => (await familiesOf(storeId)).map(({ name_ar: name }) => name)

    await imported(client, token, csv(head, row('S', '', 'S'), row('M', 'قفطان', 'M')))
    assert.deepEqual(await nameAr(), ['قفطان'])
    const same = await imported(client, token, csv(head, row('S', '', 'S'), row('M', 'قفطان', 'M')))
    assert.equal(same.counts.unchanged, 2)
    const renamed = await imported(client, token, csv(head, row('S', 'قفاطين', 'S')))

    assert.equal(renamed.counts.updated, 1)
    assert.deepEqual(await nameAr(), ['قفاطين'])
  })

  test('a file without columns of families leaves families as they are', async ({
    client,
    assert,
  }) => {
    const { storeId, token } = await aShop()
    const family = await aFamily([{ sku: 'A' }, { sku: 'B' }], { store_id: storeId })
    const before = await membersOf(family.id)

    const job = await imported(client, token, csv('sku;price', 'A;11', 'B;12'))

    assert.equal(job.counts.updated, 2)
    assert.deepEqual(await membersOf(family.id), before)
  })

  test('what does not fit is told, row by row, and the rest is imported', async ({
    client,
    assert,
  }) => {
    const { storeId, token, category } = await aShop()
    await aFamily([{ sku: 'A' }], { store_id: storeId })
    await aFamily([], { store_id: storeId, name: 'Théière' })
    await aFamily([], { store_id: storeId, name: 'théière' })
    const row = (sku: string, rest: string) => `${sku};Caftan;10;${category};${rest}`

    const job = await imported(
      client,
      token,
      csv(
        'sku;nom;prix;catégorie;nom de la famille;taille (option);couleur (option)',
        row('TAKEN', 'Caftan;S;'),
        row('OTHER', 'Caftan;M;bleu'),
        row('NONE', 'Babouche;;'),
        row('TWO', 'Théière;S;'),
        row('NAMELESS', ';S;'),
        row('FINE', 'Caftan;M;')
      )
    )

    assert.deepEqual(rulesOf(job), [
      ['TAKEN', ['family options_taken']],
      ['OTHER', ['options.colour option_elsewhere']],
      ['NONE', ['family family_options']],
      ['TWO', ['family family_ambiguous']],
      ['NAMELESS', ['family required']],
    ])
    assert.deepEqual(
      (await productsOf(storeId)).map(({ sku }) => sku),
      ['A', 'FINE']
    )
    assert.lengthOf(await familiesOf(storeId), 3)
  })

  test('two imports of a store at once begin a family once', async ({ client, assert }) => {
    const { storeId, token, category } = await aShop()
    const head = 'sku;nom;prix;catégorie;nom de la famille;taille (option)'
    const files = ['S', 'M'].map((size) =>
      csv(head, `T-${size};Tapis;10;${category};Tapis;${size}`)
    )
    const ids = []
    for (const file of files) ids.push((await sendTable(client, token, file)).body().data.id)

    await Promise.all(ids.map((id) => work(id)))

    const families = await familiesOf(storeId)
    assert.lengthOf(families, 1)
    assert.lengthOf(await membersOf(families[0].id), 2)
  })

  for (const language of ['fr', 'ar', 'en']) {
    test(`what was exported in ${language} is imported without a change`, async ({
      client,
      assert,
    }) => {
      const { storeId, token } = await aShop()
      await aFamily([{ sku: 'A' }, { sku: 'B' }], { store_id: storeId, name: 'Caftan; ‘long’' })
      await aProduct({ store_id: storeId, sku: 'ALONE' })
      const before = await productsOf(storeId)

      const file = await client
        .get('/api/v1/products/export')
        .header('accept-language', language)
        .bearerToken(token)
      const job = await imported(client, token, Buffer.from(file.text()))

      assert.deepEqual(job.counts, { created: 0, updated: 0, unchanged: 3, failed: 0 })
      assert.deepEqual(await productsOf(storeId), before)
    })
  }
})
