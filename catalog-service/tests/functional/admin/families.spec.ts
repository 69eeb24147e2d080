import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aCategory, aProduct, aStore } from '#tests/support/builders'
import { aFamily, familyOf, leadsOf } from '#tests/support/families'
import { Visitor } from '#tests/support/panel'
import { ownerOf, shopper } from '#tests/support/people'

const path = '/admin/catalog/families'
const row = (size: string, changes: object = {}) => ({
  ...{ options: { size }, price: '350.00', quantity: 4, sku: `CAF-${size}` },
  ...changes,
})

async function aGrid(rows: object[], changes: object = {}) {
  const store = await aStore()
  const body = {
    ...{ storeId: store.id, name: 'Caftan', nameAr: 'قفطان', description: 'Brodé main.' },
    category: await aCategory('caftans'),
    options: [{ key: 'size', values: ['S', 'M', 'L'] }],
    ...{ rows, ...changes },
  }
  return { store, body, owner: new Visitor(await ownerOf(store)) }
}

const productsOf = (store: { id: string }) =>
  db
    .from('products')
    .join('inventory', 'product_id', 'products.id')
    .where('store_id', store.id)
    .orderBy('products.id')

test.group('The grid of a family', () => {
  test('An owner makes a caftan in three sizes in one request', async ({ assert }) => {
    const rows = [row('S', { price: 320 }), row('M'), row('L', { quantity: 0 })]
    const { store, body, owner } = await aGrid(rows)

    const response = await owner.send('POST', path, body)

    const made = await productsOf(store)
    assert.deepEqual(
      made.map(({ name, name_ar, sku, price, quantity }) => [name, name_ar, sku, price, quantity]),
      [
        ['Caftan, S', 'قفطان، S', 'CAF-S', '320.00', 4],
        ['Caftan, M', 'قفطان، M', 'CAF-M', '350.00', 4],
        ['Caftan, L', 'قفطان، L', 'CAF-L', '350.00', 0],
      ]
    )
    assert.isTrue(made.every(({ description }) => description === 'Brodé main.'))
    const familyId = made[0].family_id
    assert.equal(response.headers.get('location'), `${path}/${familyId}`)
    assert.deepEqual(await leadsOf(familyId), [made[0].product_id])
    const movements = await db.from('stock_movements').whereIn(
      'product_id',
      made.map(({ product_id: id }) => id)
    )
    assert.deepEqual(
      movements.map(({ type, amount }) => [type, amount]),
      [
        ['initial', 4],
        ['initial', 4],
      ]
    )
  })

  test('What is wrong is told row by row, and nothing is written', async ({ assert }) => {
    const store = await aStore()
    await aProduct({ store_id: store.id, sku: 'TAKEN 1' })
    const owner = new Visitor(await ownerOf(store))
    const { body } = await aGrid([])
    const cases: [object[], string[]][] = [
      [
        [row('S', { price: 'cher' }), row('M', { quantity: -1 })],
        ['rows.0.price', 'rows.1.quantity'],
      ],
      [[row('S'), row('M', { sku: 'caf-s' })], ['rows.1.sku']],
      [[row('S'), row('S', { sku: 'OTHER' })], ['rows.1.options']],
      [[row('S'), row('XXL')], ['rows.1.options.size']],
      [[row('S'), row('M', { sku: 'taken1' })], ['rows.1.sku']],
      [[], ['rows']],
    ]
    for (const [rows, fields] of cases) {
      await owner.send('POST', path, { ...body, storeId: store.id, rows })

      const { errors } = (await owner.open(`${path}/new`)).props
      assert.sameMembers(Object.keys(errors), fields)
    }
    assert.lengthOf(await productsOf(store), 1)
    assert.isEmpty(await db.from('families').where('store_id', store.id))
  })

  test('A family grows by a value and a row; what it has already is refused at its row', async ({
    assert,
  }) => {
    const { store, body, owner } = await aGrid([row('XXL'), row('S')])
    const family = await aFamily([{}, {}], { store_id: store.id })
    const options = [{ key: 'size', values: ['S', 'M', 'L', 'XL', 'XXL'] }]
    const send = (rows: object[]) =>
      owner.send('POST', `${path}/${family.id}/members`, { ...body, options, rows })

    await send([row('XXL'), row('S')])
    const { errors } = (await owner.open(`${path}/${family.id}/members/new`)).props
    await send([row('XXL')])

    assert.deepEqual(Object.keys(errors), ['rows.1.options'])
    const stored = await db.from('families').where('id', family.id).firstOrFail()
    assert.deepEqual(stored.options, options)
    assert.lengthOf(await productsOf(store), 3)
  })

  test('A stranger makes no family in somebody else’s store', async ({ assert }) => {
    const { store, body } = await aGrid([row('S')])
    const family = await aFamily([], { store_id: store.id })
    for (const token of [await shopper(), await ownerOf(await aStore())]) {
      const stranger = new Visitor(token)
      await stranger.send('POST', path, body)
      await stranger.send('POST', `${path}/${family.id}/members`, body)
      await stranger.send('DELETE', `${path}/${family.id}`)
    }
    assert.isEmpty(await productsOf(store))
    assert.lengthOf(await db.from('families').where('store_id', store.id), 1)
  })
})

test.group('A family in the panel', () => {
  test('An owner renames it, takes a product out and takes that back', async ({ assert }) => {
    const store = await aStore()
    const { id, members } = await aFamily([{}, {}], { store_id: store.id })
    const owner = new Visitor(await ownerOf(store))
    const page = await owner.open(`${path}/${id}`)
    assert.equal(page.component, 'families/edit')
    assert.lengthOf(page.props.family.members, 2)

    await owner.send('PATCH', `${path}/${id}`, { name: 'Caftan de fête', version: 1 })
    await owner.send('DELETE', `/admin/catalog/products/${members[0]!.id}/family`)

    assert.equal((await db.from('families').where({ id }).firstOrFail()).name, 'Caftan de fête')
    assert.isNull((await familyOf(members[0]!.id)).familyId)
    const { undo } = (await owner.open()).props.flash
    await owner.send(undo.method.toUpperCase(), undo.url, undo.data)
    assert.deepEqual((await familyOf(members[0]!.id)).options, { size: 'S' })
  })

  test('A product’s page names the families that it can join', async ({ assert }) => {
    const store = await aStore()
    const family = await aFamily([], { store_id: store.id })
    await aFamily()
    const product = await aProduct({ store_id: store.id })
    const owner = new Visitor(await ownerOf(store))

    const { props } = await owner.open(`/admin/catalog/products/${product.id}`)

    assert.deepEqual(
      props.families.map(({ id }: { id: string }) => id),
      [family.id]
    )
  })
})
