import { test } from '@japa/runner'
import { anImage, aProduct, aStore } from '#tests/support/builders'
import { aFamily } from '#tests/support/families'
import { Visitor } from '#tests/support/panel'
import { ownerOf, shopper, staff } from '#tests/support/people'

const path = '/admin/catalog/families'

const listed = async (visitor: Visitor, query = '') =>
  (await visitor.open(`${path}${query}`)).props.families as any[]

test.group('The list of families', () => {
  test('An owner sees the members, the stock and the lead of each', async ({ assert }) => {
    const family = await aFamily([
      { stock: 0, price: '90.00' },
      { stock: 4, price: '120.00', name_ar: 'قفطان M' },
      { stock: 7, price: '150.00', is_active: false },
      { stock: 2, is_active: false, archived_at: new Date() },
    ])
    const lead = family.members[1]!
    const image = await anImage(lead.id)
    const owner = new Visitor(await ownerOf({ id: family.storeId }))

    const [row] = await listed(owner)

    assert.containsSubset(row, {
      ...{ id: family.id, members: 3, onSale: 2, soldOut: 1, available: 4 },
      lead: { name: lead.name, nameAr: 'قفطان M', price: '120.00', image: { url: image.url } },
      options: [{ key: 'size', values: ['S', 'M', 'L', 'XL'] }],
    })
  })

  test('A family without members has no lead and nothing to sell', async ({ assert }) => {
    const family = await aFamily()
    const owner = new Visitor(await ownerOf({ id: family.storeId }))

    const [row] = await listed(owner)

    assert.containsSubset(row, { members: 0, onSale: 0, available: 0, lead: null })
  })

  test('Beginnings of words in either name find it, the newest first', async ({ assert }) => {
    const store = await aStore()
    const own = { store_id: store.id }
    await aFamily([], { ...own, name: 'Théière ciselée', created_at: new Date('2026-01-01') })
    await aFamily([], { ...own, name: 'Thé vert', name_ar: 'شاي أخضر' })
    await aFamily([], { ...own, name: 'Caftan' })
    const owner = new Visitor(await ownerOf(store))
    const names = async (q: string) =>
      (await listed(owner, `?q=${encodeURIComponent(q)}`)).map(({ name }) => name)

    assert.deepEqual(await names('the'), ['Thé vert', 'Théière ciselée'])
    assert.deepEqual(await names('cisel theiere'), ['Théière ciselée'])
    assert.deepEqual(await names('اخضر'), ['Thé vert'])
    assert.isEmpty(await names('%'))
  })

  test('An owner sees their own families, whatever store is asked for, and staff those of any', async ({
    assert,
  }) => {
    const [mine, theirs] = [await aFamily(), await aFamily()]
    const owner = new Visitor(await ownerOf({ id: mine.storeId }))
    const team = new Visitor(await staff())
    const ids = async (visitor: Visitor, query: string) =>
      (await listed(visitor, query)).map(({ id }) => id)

    assert.deepEqual(await ids(owner, `?storeId=${theirs.storeId}`), [mine.id])
    assert.deepEqual(await ids(team, `?storeId=${theirs.storeId}`), [theirs.id])
    assert.equal((await new Visitor(await shopper()).open(path)).status, 403)
  })

  test('A page behind the last leads to the last', async ({ assert }) => {
    const family = await aFamily()
    const owner = new Visitor(await ownerOf({ id: family.storeId }))

    const answer = await owner.open(`${path}?page=7`)

    assert.equal(answer.location, path)
  })
})

test.group('The page of a family', () => {
  test('shows its members with their own threshold of a low stock and what is reserved', async ({
    assert,
  }) => {
    const family = await aFamily([{ stock: 5 }])
    const own = { low_stock_at: 6 }
    const { id } = await aProduct({
      ...{ ...own, store_id: family.storeId, family_id: family.id, stock: 5 },
      options: JSON.stringify({ size: 'M' }),
    })
    const owner = new Visitor(await ownerOf({ id: family.storeId }))

    const { members } = (await owner.open(`${path}/${family.id}`)).props.family as any

    assert.containsSubset(
      members.find((member: any) => member.id === id),
      { lowStockAt: 6, available: 5, reserved: 0, image: null }
    )
  })
})
