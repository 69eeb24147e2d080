import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import Product from '#models/product'
import { aCategory, aProduct, aStore } from '#tests/support/builders'
import { Visitor } from '#tests/support/panel'
import { ownerOf, shopper, staff } from '#tests/support/people'

const list = '/admin/catalog/products'
const path = `${list}/changes`
const archived = { is_active: false, archived_at: new Date() }

/** What the list says of the changes that were sent from it. */
async function outcomeOf(visitor: Visitor) {
  const { props } = await visitor.open(list)
  return props.changed as {
    done: { at: number; version: number }[]
    failed: { at: number; why: string }[]
  }
}

async function anOwnerWith(...products: object[]) {
  const store = await aStore()
  const made = []
  for (const product of products) made.push(await aProduct({ store_id: store.id, ...product }))
  return { store, owner: new Visitor(await ownerOf(store)), ids: made.map(({ id }) => id) }
}

const statesOf = async (ids: string[]) => {
  const products = await Product.findMany(ids)
  return ids.map((id) => {
    const { archivedAt, category, isActive, price } = products.find((one) => one.id === id)!
    return { price, category, isActive, isArchived: archivedAt !== null }
  })
}

test.group('Changes made in the list of products', () => {
  for (const { change, given, then } of [
    { change: { isActive: false }, given: {}, then: { isActive: false } },
    { change: { isActive: true }, given: { is_active: false }, then: { isActive: true } },
    { change: { price: '٨٩٠' }, given: {}, then: { price: '890.00' } },
    { change: { price: '1 249,50' }, given: {}, then: { price: '1249.50' } },
    { change: { category: 'lampes' }, given: {}, then: { category: 'lampes' } },
    { change: { isArchived: true }, given: {}, then: { isActive: false, isArchived: true } },
    { change: { isArchived: false }, given: archived, then: { isActive: true, isArchived: false } },
  ]) {
    test(`An owner changes several at once: ${JSON.stringify(change)}`, async ({ assert }) => {
      await aCategory('lampes')
      const { owner, ids } = await anOwnerWith(given, given)

      const sent = await owner.send('POST', path, {
        changes: ids.map((id) => ({ id, version: 1, ...change })),
      })

      assert.equal(sent.status, 302)
      assert.deepEqual(await outcomeOf(owner), {
        done: [
          { at: 0, version: 2 },
          { at: 1, version: 2 },
        ],
        failed: [],
      })
      for (const state of await statesOf(ids)) assert.containsSubset(state, then)
    })
  }

  test('Each row has its own outcome, and those that fail hold up nobody', async ({ assert }) => {
    const { owner, ids } = await anOwnerWith(
      {},
      {},
      { ...archived, archived_by_role: 'staff', was_active: true }
    )
    const foreign = await aProduct()
    const [fine, changed, ofStaff] = ids as [string, string, string]
    await Product.query().where('id', changed).update({ price: '10.00' })

    await owner.send('POST', path, {
      changes: [
        { id: changed, version: 1, isActive: false },
        { id: ofStaff, version: 1, isArchived: false },
        { id: foreign.id, version: 1, isActive: false },
        { id: randomUUID(), version: 1, isActive: false },
        { id: fine, version: 1, isActive: false },
      ],
    })

    assert.deepEqual(await outcomeOf(owner), {
      done: [{ at: 4, version: 2 }],
      failed: [
        { at: 0, why: 'stale' },
        { at: 1, why: 'archived_by_staff' },
        { at: 2, why: 'gone' },
        { at: 3, why: 'gone' },
      ],
    })
    const states = await statesOf([fine, changed, foreign.id])
    assert.deepEqual(
      states.map(({ isActive }) => isActive),
      [false, true, true]
    )
  })

  test('A change is taken back from the version that it made', async ({ assert }) => {
    const { owner, ids } = await anOwnerWith({ is_active: true })
    const [id] = ids as [string]
    await owner.send('POST', path, { changes: [{ id, version: 1, isArchived: true }] })
    const { version } = (await outcomeOf(owner)).done[0]!

    await owner.send('POST', path, { changes: [{ id, version, isArchived: false }] })

    assert.lengthOf((await outcomeOf(owner)).done, 1)
    assert.containsSubset((await statesOf([id]))[0], { isActive: true, isArchived: false })
  })

  test('Who changes a row of a filtered list comes back to that list', async ({ assert }) => {
    const { owner, ids } = await anOwnerWith({})
    const [id] = ids as [string]
    const place = `${list}?view=active&q=tajine&sort=-price`

    const sent = [
      await owner.sendFrom(place, path, { changes: [{ id, version: 1, price: '9' }] }),
      await owner.sendFrom(place, `${list}/${id}/stock`, { quantity: 4 }),
    ]

    for (const { location } of sent) {
      const { pathname, search } = new URL(location!, 'http://panel')
      assert.equal(pathname + search, place)
    }
  })

  test('A category that is gone changes nothing and says so', async ({ assert }) => {
    const { owner, ids } = await anOwnerWith({})

    await owner.send('POST', path, {
      changes: [{ id: ids[0], version: 1, category: 'nulle-part' }],
    })

    assert.deepEqual(await outcomeOf(owner), { done: [], failed: [{ at: 0, why: 'no_category' }] })
  })

  test('Staff change products of all stores', async ({ assert }) => {
    const { id } = await aProduct()
    const visitor = new Visitor(await staff())

    await visitor.send('POST', path, { changes: [{ id, version: 1, isArchived: true }] })

    assert.lengthOf((await outcomeOf(visitor)).done, 1)
    assert.equal((await Product.findOrFail(id)).archivedByRole, 'staff')
  })

  for (const [what, change, field] of [
    ['a price of letters', { price: 'douze' }, 'changes.0.price'],
    ['a negative price', { price: '-1' }, 'changes.0.price'],
    ['no version', { version: undefined }, 'changes.0.version'],
    ['a state that is no boolean', { isActive: 'yes' }, 'changes.0.isActive'],
    ['an id that is none', { id: '7' }, 'changes.0.id'],
  ] as const) {
    test(`A change with ${what} is refused at its field, and nothing is saved`, async ({
      assert,
    }) => {
      const { owner, ids } = await anOwnerWith({ price: '149.00' })

      await owner.send('POST', path, {
        changes: [{ id: ids[0], version: 1, price: '99.00', ...change }],
      })

      assert.include(Object.keys((await owner.told()).errors), field)
      assert.equal((await Product.findOrFail(ids[0])).price, '149.00')
    })
  }

  test('More than a hundred at once, and none at all, are refused', async ({ assert }) => {
    const owner = new Visitor(await staff())
    const many = Array.from({ length: 101 }, () => {
      return { id: randomUUID(), version: 1, isActive: true }
    })

    for (const changes of [many, []]) {
      await owner.send('POST', path, { changes })
      assert.property((await owner.told()).errors, 'changes')
    }
  })

  test('Who manages no products changes none', async ({ assert }) => {
    const { id } = await aProduct()
    const visitor = new Visitor(await shopper())

    await visitor.send('POST', path, {
      changes: [{ id, version: 1, isActive: false }],
    })

    assert.isString((await visitor.told()).flash.error)
    assert.isTrue((await Product.findOrFail(id)).isActive)
  })

  test('A copy made in the panel is opened, hidden', async ({ assert }) => {
    const { owner, ids } = await anOwnerWith({ sku: 'BOL' })

    const sent = await owner.send('POST', `${list}/${ids[0]}/duplicate`)

    const copy = await Product.findByOrFail('sku', 'BOL-2')
    assert.equal(sent.location, `${list}/${copy.id}`)
    assert.isFalse(copy.isActive)
    assert.equal((await owner.told()).flash.success, 'catalog.flash.duplicated')
  })

  test('“Save and add another” leads to a form with the same store and category', async ({
    assert,
  }) => {
    const store = await aStore()
    const category = await aCategory('lampes')
    const visitor = new Visitor(await staff())
    const input = { storeId: store.id, name: 'Lampe', description: '', category, price: '49' }

    const sent = await visitor.send('POST', list, { ...input, sku: 'L-1', addAnother: true })

    const { pathname, searchParams } = new URL(sent.location!, 'http://panel')
    assert.equal(pathname, `${list}/new`)
    assert.deepEqual(Object.fromEntries(searchParams), { storeId: store.id, category })
    const form = await visitor.open(sent.location!)
    assert.deepEqual(form.props.start, { storeId: store.id, category })
  })
})
