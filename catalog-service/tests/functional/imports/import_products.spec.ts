import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import iconv from 'iconv-lite'
import { aProduct, aStore } from '#tests/support/builders'
import { aCategoryIn, asStaff, names } from '#tests/support/categories'
import {
  csv,
  imported,
  jobOf,
  movementsOf,
  productsOf,
  sendTable,
  work,
} from '#tests/support/imports'
import { ownerOf, shopper, staff } from '#tests/support/people'
import { aWord } from '#tests/support/words'

async function aShop() {
  const store = await aStore()
  return { storeId: store.id, token: await ownerOf(store), category: await aCategoryIn(null) }
}

test.group('Importing products', () => {
  test('new products are made, with their stock, words and details', async ({ client, assert }) => {
    const { storeId, token, category } = await aShop()
    await asStaff(client, 'patch', `/${category}`, {
      attributes: [{ key: 'length', kind: 'number', name: names('Longueur'), unit: 'cm' }],
    })
    const word = aWord()

    const job = await imported(
      client,
      token,
      csv(
        'Référence;Nom;Nom en arabe;Prix;Stock;Catégorie;En vente;Longueur',
        `A-1;${word} bleu;زلافة;1 249,50 DH;12;${category};oui;18,5`,
        `A-2;${word} bleu;;٨٩;0;${category};non;`
      )
    )

    assert.containsSubset(job, {
      ...{ type: 'product_import', status: 'done', dryRun: false, storeId, rows: [] },
      progress: { done: 2, total: 2 },
      counts: { created: 2, updated: 0, unchanged: 0, failed: 0 },
    })
    const [first, second] = await productsOf(storeId)
    assert.containsSubset(first, {
      ...{ sku: 'A-1', name: `${word} bleu`, name_ar: 'زلافة', price: '1249.50', category },
      ...{ is_active: true, attributes: { length: 18.5 }, quantity: 12 },
    })
    assert.containsSubset(second, { price: '89.00', is_active: false, name_ar: null, quantity: 0 })
    assert.deepEqual(await movementsOf(storeId), [['A-1', 'import', 12]])
    const found = await client.get('/api/v1/products').qs({ q: word })
    assert.deepEqual(
      found.body().data.map(({ sku }: any) => sku),
      ['A-1']
    )
  })

  test('a new name gives a new address, and the earlier ones lead to it, as in an edit', async ({
    client,
    assert,
  }) => {
    const { storeId, token, category } = await aShop()
    const word = aWord()
    const own = { store_id: storeId, category }
    const one = await aProduct({ ...own, sku: 'A', name: `Bol ${word}`, slug: `bol-${word}` })
    const two = await aProduct({ ...own, sku: 'B', name: `Vase ${word}`, slug: `vase-${word}` })
    await aProduct({ ...own, sku: 'C', name: 'Théière', slug: `theiere-${word}` })
    const table = (a: string, b: string) => csv('sku;nom', `A;${a}`, `B;${b}`, 'C;THÉIÈRE')
    const slugs = async () => (await productsOf(storeId)).map(({ slug }) => slug)

    await imported(client, token, table(`Vase ${word}`, `Tapis ${word}`))
    const renamed = await slugs()
    await imported(client, token, table(`Bol ${word}`, `Vase ${word}`))
    const back = await slugs()

    assert.match(renamed[0]!, new RegExp(`^vase-${word}-\\d+$`))
    assert.deepEqual(renamed.slice(1), [`tapis-${word}`, `theiere-${word}`])
    assert.deepEqual(back, [`bol-${word}`, `vase-${word}`, `theiere-${word}`])
    for (const [slug, id] of [
      [renamed[0], one.id],
      [renamed[1], two.id],
    ]) {
      const found = await client.get(`/api/v1/products/${slug}`)
      assert.equal(found.body().data.id, id)
    }
  })

  test('of two that are renamed alike each gets an address of its own', async ({
    client,
    assert,
  }) => {
    const { storeId, token, category } = await aShop()
    const name = `Coffret ${aWord()}`
    for (const sku of ['A', 'B']) await aProduct({ store_id: storeId, category, sku })

    const job = await imported(client, token, csv('sku;nom', `A;${name}`, `B;${name}`))

    assert.equal(job.counts.updated, 2)
    const [a, b] = (await productsOf(storeId)).map(({ slug }) => slug)
    assert.notEqual(a, b)
    assert.match(a!, /^coffret-/)
    assert.match(b!, /^coffret-/)
  })

  test('a product with the same SKU is changed where it differs, and left alone where not', async ({
    client,
    assert,
  }) => {
    const { storeId, token, category } = await aShop()
    const product = { store_id: storeId, category }
    await aProduct({ ...product, sku: 'abc 1', name: 'Bol', price: '10', stock: 5 })
    await aProduct({ ...product, sku: 'B', name: 'Plat', price: '20', stock: 7 })

    const job = await imported(
      client,
      token,
      csv('sku;name;price;stock', 'ABC1;Bol;12;3', 'B;Plat;20,00;7')
    )

    assert.deepEqual(job.counts, { created: 0, updated: 1, unchanged: 1, failed: 0 })
    const rows = (await productsOf(storeId)).map(({ sku, price, quantity, version }) => [
      ...[sku, price, quantity, version],
    ])
    assert.deepEqual(rows, [
      ['B', '20.00', 7, 1],
      ['abc 1', '12.00', 3, 2],
    ])
    assert.deepInclude(await movementsOf(storeId), ['abc 1', 'import', -2])
  })

  test('A new product never takes the address that another one had', async ({ client, assert }) => {
    const { storeId, token, category } = await aShop()
    const other = await aProduct({ store_id: storeId })
    const slug = `bol-${other.id}`
    await db.table('product_slugs').insert({ slug, product_id: other.id })

    await imported(
      client,
      token,
      csv('sku;nom;prix;stock;catégorie', `NEW;Bol ${other.id};10;1;${category}`)
    )

    const made = await db.from('products').where({ store_id: storeId, sku: 'NEW' }).first()
    assert.notEqual(made.slug, slug)
    assert.isTrue(made.slug.startsWith(slug))
  })

  test('wrong rows do not sink the rest, and each says why in the reader’s language', async ({
    client,
    assert,
  }) => {
    const { storeId, token, category } = await aShop()
    const { id } = await aProduct({ store_id: storeId, sku: 'R', stock: 5, category })
    await db.from('inventory').where({ product_id: id }).update({ reserved: 4 })

    const job = await imported(
      client,
      token,
      csv(
        'sku;nom;prix;stock;catégorie',
        `A;Bol;10;1;${category}`,
        `A;Bol;10;1;${category}`,
        `;Bol;dix;1;Nulle part`,
        `R;;;3;`,
        `B;Plat;11;1;${category}`
      )
    )

    assert.deepEqual(job.counts, { created: 2, updated: 0, unchanged: 0, failed: 3 })
    assert.deepEqual(
      job.rows.map(({ line, sku, errors }: any) => [
        ...[line, sku],
        errors.map(({ field, rule }: any) => `${field} ${rule}`),
      ]),
      [
        [3, 'A', ['sku sku_twice']],
        [4, null, ['sku required', 'price money', 'category category_unknown']],
        [
          ...[5, 'R'],
          ['name required', 'price required', 'category required', 'quantity below_reserved'],
        ],
      ]
    )
    const french = await client
      .get(`/api/v1/jobs/${job.id}`)
      .header('accept-language', 'fr')
      .bearerToken(token)
    const [, , { errors }] = french.body().data.rows
    assert.equal(errors.at(-1).message, '5 en stock, 4 réservés : au moins 4.')
    assert.deepEqual(
      (await productsOf(storeId)).map(({ sku, quantity }) => [sku, quantity]),
      [
        ['A', 1],
        ['B', 1],
        ['R', 5],
      ]
    )
  })

  test('a dry run counts what would come of each row and changes nothing', async ({
    client,
    assert,
  }) => {
    const { storeId, token, category } = await aShop()
    await aProduct({ store_id: storeId, sku: 'A', price: '10', category })

    const job = await imported(
      client,
      token,
      csv('sku;nom;prix;catégorie', `A;;12;`, `A2;Bol;12;${category}`, `A3;Bol;;${category}`),
      { dryRun: 'true' }
    )

    assert.isTrue(job.dryRun)
    assert.deepEqual(job.counts, { created: 1, updated: 0, unchanged: 0, failed: 2 })
    assert.deepEqual(
      (await productsOf(storeId)).map(({ sku, price, version }) => [sku, price, version]),
      [['A', '10.00', 1]]
    )
    assert.isEmpty(
      await movementsOf(storeId).then((all) => all.filter(([, type]) => type === 'import'))
    )
  })

  test('tables of Windows are read whatever their language, delimiter and line ends', async ({
    client,
    assert,
  }) => {
    const { storeId, token, category } = await aShop()
    const french = `Référence,Désignation,Prix,Catégorie\nÉ1,"Théière d’été, un litre",10,${category}`
    const arabic = `المرجع\tالاسم\tالثمن\tالفئة\r\nع1\tزربية من الصوف\t20\t${category}`

    const one = await imported(client, token, iconv.encode(french, 'windows-1252'))
    const other = await imported(client, token, iconv.encode(arabic, 'windows-1256'))

    assert.deepEqual([one.encoding, one.delimiter], ['windows-1252', ','])
    assert.deepEqual([other.encoding, other.delimiter], ['windows-1256', '\t'])
    assert.sameMembers(
      (await productsOf(storeId)).map(({ sku, name }) => `${sku} ${name}`),
      ['É1 Théière d’été, un litre', 'ع1 زربية من الصوف']
    )
  })

  test('sending the same table again changes nothing', async ({ client, assert }) => {
    const { storeId, token, category } = await aShop()
    const table = csv('sku;nom;prix;stock;catégorie', `A;Bol;10;4;${category}`)
    await imported(client, token, table)

    const again = await imported(client, token, table)

    assert.equal(again.counts.unchanged, 1)
    assert.deepEqual(await movementsOf(storeId), [['A', 'import', 4]])
    assert.equal((await productsOf(storeId))[0]!.version, 1)
  })

  test('products of the same name get addresses of their own', async ({ client, assert }) => {
    const { storeId, token, category } = await aShop()
    const name = `Bol ${aWord()}`
    const rows = Array.from({ length: 30 }, (_, place) => `A${place};${name};10;${category}`)

    const job = await imported(client, token, csv('sku;nom;prix;catégorie', ...rows))

    assert.equal(job.counts.created, 30)
    const slugs = await db.from('products').where('store_id', storeId).select('slug')
    assert.lengthOf(new Set(slugs.map(({ slug }) => slug)), 30)
  })

  test('an archived product and one of another store are left alone', async ({
    client,
    assert,
  }) => {
    const { storeId, token, category } = await aShop()
    const archived = { archived_at: new Date(), is_active: false }
    await aProduct({ store_id: storeId, sku: 'OLD', price: '10', category, ...archived })
    const other = await aProduct({ sku: 'SHARED', price: '10', category })

    const job = await imported(
      client,
      token,
      csv('sku;nom;prix;catégorie', `OLD;Bol;99;${category}`, `SHARED;Bol;99;${category}`)
    )

    assert.deepEqual(job.counts, { created: 1, updated: 0, unchanged: 0, failed: 1 })
    assert.equal(job.rows[0].errors[0].rule, 'product_archived')
    assert.equal((await db.from('products').where('id', other.id).first()).price, '10.00')
  })

  test('a row that only the database refuses is told, and the others are written', async ({
    client,
    assert,
  }) => {
    const { storeId, token, category } = await aShop()
    await db.rawQuery(
      `alter table products add constraint no_thirteen check (name <> 'Treize') not valid`
    )
    try {
      const rows = Array.from(
        { length: 20 },
        (_, place) => `A${place};Bol ${'abcdefghijklmnopqrstuvwxyz'[place]};10;${category}`
      )
      rows[12] = `A12;Treize;10;${category}`

      const job = await imported(client, token, csv('sku;nom;prix;catégorie', ...rows))

      assert.deepEqual(job.counts, { created: 19, updated: 0, unchanged: 0, failed: 1 })
      assert.containsSubset(job.rows, [{ line: 14, sku: 'A12', errors: [{ rule: 'invalid' }] }])
      assert.lengthOf(await productsOf(storeId), 19)
    } finally {
      await db.rawQuery('alter table products drop constraint no_thirteen')
    }
  })
})

test.group('Who imports', () => {
  test('an owner imports into their own store only; staff say which', async ({
    client,
    assert,
  }) => {
    const { storeId, token, category } = await aShop()
    const table = csv('sku;nom;prix;catégorie', `A;Bol;10;${category}`)
    const other = (await aStore()).id
    const ofStaff = await staff()

    ;(await sendTable(client, token, table, { storeId: other })).assertStatus(403)
    ;(await sendTable(client, await shopper(), table, { storeId })).assertStatus(403)
    ;(await sendTable(client, ofStaff, table)).assertStatus(422)
    ;(await sendTable(client, ofStaff, table, { storeId: randomUUID() })).assertStatus(422)
    const job = await imported(client, ofStaff, table, { storeId: other })

    assert.equal(job.storeId, other)
    assert.isEmpty(await productsOf(storeId))
    assert.lengthOf(await productsOf(other), 1)
  })

  test('nobody sees the import of somebody else', async ({ client }) => {
    const { storeId, token, category } = await aShop()
    const job = await imported(client, token, csv('sku;prix;categorie', `A;1;${category}`))

    const another = await ownerOf({ id: storeId })
    for (const [who, status] of [
      [another, 404],
      [await staff(), 404],
      [await shopper(), 403],
    ] as const) {
      ;(await client.get(`/api/v1/jobs/${job.id}`).bearerToken(who)).assertStatus(status)
    }
    ;(await client.get(`/api/v1/jobs/${job.id}`)).assertStatus(401)
    ;(await client.get('/api/v1/jobs/7').bearerToken(token)).assertStatus(404)
  })

  test('what is no table of products is refused with a reason', async ({ client, assert }) => {
    const { token } = await aShop()
    const tooLarge = Buffer.alloc(20 * 1024 * 1024 + 1, 'a')
    const cases: [Buffer, number, string?][] = [
      [Buffer.from('PK\x03\x04\0\0'), 415, 'csv_no_text'],
      [csv('sku;nom'), 422, 'csv_empty'],
      [csv('nom;prix', 'Bol;10'), 422, 'csv_no_sku'],
      [csv('sku;nom', 'A;"Bol'), 422, 'csv_quote'],
      [csv(`sku;${'x;'.repeat(60)}nom`, 'A'), 422, 'csv_columns'],
      [csv('sku', ...Array.from({ length: 10_001 }, (_, place) => `A${place}`)), 422, 'csv_rows'],
      [tooLarge, 413],
    ]
    for (const [bytes, status, rule] of cases) {
      const response = await sendTable(client, token, bytes)
      response.assertStatus(status)
      if (rule) assert.equal(response.body().errors[0].rule, rule)
    }
    const noFile = await client.post('/api/v1/products/import').bearerToken(token).json({})
    noFile.assertStatus(415)
  })
})

test.group('How far an import is', () => {
  test('all rows are listed by page with what came of them', async ({ client, assert }) => {
    const { token, category } = await aShop()
    const rows = Array.from(
      { length: 7 },
      (_, place) => `A${place};Bol ${'abcdefghijklmnopqrstuvwxyz'[place]};10;${category}`
    )
    const { id } = await imported(client, token, csv('sku;nom;prix;catégorie', ...rows, 'X;;;'))

    const page = await client
      .get(`/api/v1/jobs/${id}`)
      .qs({ rows: 'all', perPage: 5, page: 2 })
      .bearerToken(token)

    assert.containsSubset(page.body().meta, { page: 2, perPage: 5, total: 8, lastPage: 2 })
    assert.deepEqual(
      page.body().data.rows.map(({ line, sku, action }: any) => [line, sku, action]),
      [
        [7, 'A5', 'created'],
        [8, 'A6', 'created'],
        [9, 'X', 'failed'],
      ]
    )
  })

  test('work that was done twice is done once', async ({ client, assert }) => {
    const { storeId, token, category } = await aShop()
    const table = csv('sku;nom;prix;stock;catégorie', `A;Bol;10;4;${category}`)
    const { id } = (await sendTable(client, token, table)).body().data

    await Promise.all([work(id), work(id), work(id)])

    assert.equal((await jobOf(client, token, id)).counts.created, 1)
    assert.deepEqual(await movementsOf(storeId), [['A', 'import', 4]])
  })
})
