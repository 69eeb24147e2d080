import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import fc from 'fast-check'
import { aProduct, aStore } from '#tests/support/builders'
import { aCategoryIn, asStaff, names } from '#tests/support/categories'
import { imported, productsOf } from '#tests/support/imports'
import { ownerOf, shopper, staff } from '#tests/support/people'
import { hasVisibleCharacter, isOneLine, isPlainText } from '@marketplace/shared/contracts/text'

const path = '/api/v1/products/export'

async function exported(client: any, token: string, query: object = {}, language = 'fr') {
  const response = await client
    .get(path)
    .qs(query)
    .header('accept-language', language)
    .bearerToken(token)
  response.assertStatus(200)
  return response
}

const linesOf = (response: any): string[] => response.text().trimEnd().split('\r\n')

test.group('Exporting products', () => {
  test('the file opens in a spreadsheet: a byte order mark, semicolons, names in the reader’s language', async ({
    client,
    assert,
  }) => {
    const parent = await aCategoryIn(null, { name_fr: 'Maison', name_ar: 'بيت' })
    const category = await aCategoryIn(parent, {
      name_fr: `Tapis ${parent}`,
      name_ar: `ز ${parent}`,
    })
    await asStaff(client, 'patch', `/${category}`, {
      attributes: [{ key: 'length', kind: 'number', name: names('Longueur'), unit: 'cm' }],
    })
    const store = await aStore()
    const product = { store_id: store.id, category, sku: '=A1', name: 'Tapis; grand' }
    await aProduct({ ...product, price: '1249.5', stock: 3, attributes: { length: 18.5 } })
    const token = await ownerOf(store)

    const french = await exported(client, token)
    const arabic = await exported(client, token, {}, 'ar')

    assert.match(french.header('content-type'), /^text\/csv; charset=utf-8/)
    assert.match(
      french.header('content-disposition'),
      /attachment; filename="produits-[\d-]+\.csv"/
    )
    const [head, line] = linesOf(french)
    assert.equal(
      head,
      '\uFEFFRéférence;Nom;Nom en arabe;Catégorie;Prix (MAD);Stock;En vente;Description;Description en arabe;Nom de la famille;Nom de la famille en arabe;Longueur (length)'
    )
    assert.equal(
      line,
      `'=A1;"Tapis; grand";;Maison · Tapis ${parent};"1249,50";3;oui;Façonné à la main.;;;;"18,5"`
    )
    assert.include(linesOf(arabic)[1], `بيت · ز ${parent}`)
    assert.include(linesOf(arabic)[1], 'نعم')
  })

  test('holds what the filter leaves, hidden ones too, archived ones only when asked for', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const token = await ownerOf(store)
    const product = { store_id: store.id }
    await aProduct({ ...product, sku: 'SHOWN', price: '10' })
    await aProduct({ ...product, sku: 'HIDDEN', price: '50', is_active: false })
    await aProduct({ ...product, sku: 'OLD', is_active: false, archived_at: new Date() })
    const skus = async (query: object) =>
      linesOf(await exported(client, token, query))
        .slice(1)
        .map((line) => line.split(';')[0])

    assert.sameMembers(await skus({}), ['SHOWN', 'HIDDEN'])
    assert.deepEqual(await skus({ minPrice: '20' }), ['HIDDEN'])
    assert.deepEqual(await skus({ status: 'archived' }), ['OLD'])
    assert.deepEqual(await skus({ q: 'hidden', status: 'all' }), ['HIDDEN'])
    assert.isEmpty(await skus({ category: 'no-such-category' }))
  })

  test('owners export their own store, staff any, nobody else', async ({ client, assert }) => {
    const [store, other] = [await aStore(), await aStore()]
    await aProduct({ store_id: store.id, sku: 'MINE' })
    await aProduct({ store_id: other.id, sku: 'THEIRS' })
    const owner = await ownerOf(store)

    assert.lengthOf(linesOf(await exported(client, owner)), 2)
    assert.include(
      linesOf(await exported(client, await staff(), { storeId: other.id }))[1],
      'THEIRS'
    )
    ;(await client.get(path).qs({ storeId: other.id }).bearerToken(owner)).assertStatus(403)
    ;(await client.get(path).bearerToken(await shopper())).assertStatus(403)
    ;(await client.get(path)).assertStatus(401)
    ;(await client.get(path).qs({ status: 'x' }).bearerToken(owner)).assertStatus(422)
  })

  test('whatever products are called, importing what was exported changes nothing', async ({
    client,
    assert,
  }) => {
    const category = await aCategoryIn(null)
    const choices = [{ value: 'wool', name: { fr: '-Laine', ar: 'صوف', en: 'Wool; soft' } }]
    await asStaff(client, 'patch', `/${category}`, {
      attributes: [
        { key: 'material', kind: 'choice', name: names('Matière'), choices },
        { key: 'length', kind: 'number', name: names('Longueur') },
        { key: 'origin', kind: 'text', name: names('Origine') },
      ],
    })
    const store = await aStore()
    const token = await ownerOf(store)
    const kinds = fc.constantFrom('fr', 'ar', 'en')
    await fc.assert(
      fc.asyncProperty(
        fc.array(aRow, { minLength: 1, maxLength: 8 }),
        kinds,
        async (rows, language) => {
          await forget(store.id)
          for (const [place, { stock, ...row }] of rows.entries()) {
            const own = { store_id: store.id, category, sku: `${row.sku}-${place}` }
            await aProduct({ ...row, ...own, stock })
          }
          const before = await productsOf(store.id)

          const { text } = await exported(client, token, {}, language).then((sent) => ({
            text: sent.text(),
          }))
          const job = await imported(client, token, Buffer.from(text))

          assert.deepEqual(job.rows, [])
          assert.equal(job.counts.unchanged, rows.length)
          assert.deepEqual(await productsOf(store.id), before)
        }
      ),
      { numRuns: 25 }
    )
    await forget(store.id)
  })
})

const stored = (max: number, isAllowed: (text: string) => boolean) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: max }),
      fc.string({ unit: fc.constantFrom(...'=+-@\'";,\t\n|éا ²a1'), maxLength: max })
    )
    .map((text) => text.trim().normalize('NFC'))
    .filter((text) => isAllowed(text) && text.length <= max && !text.includes('\uFFFD'))

const line = (max: number) => stored(max, (text) => isOneLine(text) && hasVisibleCharacter(text))
const lines = stored(60, (text) => isPlainText(text) && (text === '' || hasVisibleCharacter(text)))

const aRow = fc.record({
  sku: line(20),
  name: line(40),
  name_ar: fc.option(line(40)),
  description: lines,
  price: fc.integer({ min: 0, max: 99_999_999 }).map((centimes) => (centimes / 100).toFixed(2)),
  stock: fc.integer({ min: 0, max: 1_000_000 }),
  is_active: fc.boolean(),
  attributes: fc.record(
    {
      material: fc.constant('wool'),
      length: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 100),
      origin: line(20),
    },
    { requiredKeys: [] }
  ),
})

async function forget(storeId: string) {
  await db.from('products').where('store_id', storeId).delete()
}
