import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { maxSavedViews } from '#domain/saved_views'
import { orderStaff, someone, Fakes, type Someone } from '#tests/support/fakes'
import { Visitor } from '#tests/support/panel'

const list = '/admin/orders'
const views = `${list}/views`
const big = { name: 'Casablanca', address: 'view=to_call&region=MA-06&minAmount=1000.00' }

test.group('Saved views', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    const restore = fakes.install()
    return async () => {
      restore()
      await db.from('saved_views').delete()
    }
  })

  async function namesFor(person: Someone): Promise<string[]> {
    const { props } = await new Visitor(person).open(list)
    return props.savedViews.map(({ name }: any) => name)
  }

  test('A view of one’s own is kept with its filters and shown to nobody else', async ({
    assert,
  }) => {
    const staff = await orderStaff()

    await new Visitor(staff).send(views, { ...big, isShared: false })

    const { props } = await new Visitor(staff).open(list)
    const { name, address: query } = big
    assert.containsSubset(props.savedViews, [{ name, query, isShared: false, mayRemove: true }])
    assert.isEmpty(await namesFor(await orderStaff()))
  })

  test('A shared view is seen by all order staff, and by no owner', async ({ assert }) => {
    await new Visitor(await orderStaff()).send(views, { ...big, isShared: true })

    assert.deepEqual(await namesFor(await orderStaff()), [big.name])
    assert.isEmpty(await namesFor(await fakes.ownerOf(fakes.aShop())))
  })

  test('An owner’s view stays their own, whatever they ask for', async ({ assert }) => {
    const owner = await fakes.ownerOf(fakes.aShop())

    await new Visitor(owner).send(views, { ...big, isShared: true })

    assert.deepEqual(await namesFor(owner), [big.name])
    assert.isEmpty(await namesFor(await orderStaff()))
  })

  test('What means nothing in an address is left out', async ({ assert }) => {
    const staff = await orderStaff()

    await new Visitor(staff).send(views, {
      name: 'Rabat',
      address: 'view=nowhere&region=MA-04&page=7&minAmount=x&evil=1',
    })

    const [row] = await db.from('saved_views')
    assert.equal(row.query, 'region=MA-04')
  })

  test('A view keeps each filter of the list, and is the chosen one in whatever order they stand', async ({
    assert,
  }) => {
    const visitor = new Visitor(await orderStaff())
    const id = '01a22f41-e5e6-7079-bbc4-064649b959fe'
    const filters = [
      ...['view=cancelled', 'sort=-amount', 'method=cod', 'region=MA-04', `storeId=${id}`],
      ...['paymentStatus=unpaid', 'minAmount=100', 'maxAmount=900', 'minAge=2', 'outcome=refused'],
      ...['from=2026-01-01', 'to=2026-02-01', `productId=${id}`, `userId=${id}`, 'q=zineb'],
    ]

    await visitor.send(views, { name: 'Refused', address: filters.join('&') })

    const [{ query }] = await db.from('saved_views')
    assert.lengthOf(query.split('&'), filters.length)
    const chosenAt = async (address: string[]) =>
      (await visitor.open(`${list}?${address.join('&')}`)).props.savedViews[0].isChosen
    assert.isTrue(await chosenAt(['page=1', ...filters.toReversed()]))
    assert.isFalse(await chosenAt(filters.slice(1)))
  })

  test('The same name again writes the view over', async ({ assert }) => {
    const visitor = new Visitor(await orderStaff())
    await visitor.send(views, big)

    await visitor.send(views, { ...big, address: 'view=late' })

    const rows = await db.from('saved_views')
    assert.deepEqual(
      rows.map(({ query }) => query),
      ['view=late']
    )
  })

  for (const [title, body, field] of [
    ['without a name', { ...big, name: ' ' }, 'name'],
    ['of nothing', { ...big, address: '' }, 'name'],
    ['without an address', { name: 'x' }, 'address'],
  ] as const) {
    test(`A view ${title} is refused`, async ({ assert }) => {
      const visitor = new Visitor(await orderStaff())

      await visitor.send(views, body)

      assert.property((await visitor.told()).errors, field)
      assert.isEmpty(await db.from('saved_views'))
    })
  }

  test(`A person keeps at most ${maxSavedViews} views`, async ({ assert }) => {
    const staff = await orderStaff()
    const rows = Array.from({ length: maxSavedViews }, (_, n) => {
      return { user_id: staff.id, name: `View ${n}`, query: 'view=late' }
    })
    await db.table('saved_views').multiInsert(rows)
    const visitor = new Visitor(staff)

    await visitor.send(views, big)

    assert.isString((await visitor.told()).flash.error)
    assert.lengthOf(await db.from('saved_views'), maxSavedViews)
  })

  test('One’s own view is taken away by oneself, a shared one also by an admin, no other', async ({
    assert,
  }) => {
    const staff = new Visitor(await orderStaff())
    await staff.send(views, { ...big, isShared: true })
    const [{ id }] = await db.from('saved_views')
    const path = `${views}/${id}`

    await new Visitor(await orderStaff()).delete(path, {})
    assert.lengthOf(await db.from('saved_views'), 1)
    await new Visitor(await someone({ isAdmin: true })).delete(path, {})
    assert.isEmpty(await db.from('saved_views'))
  })

  test('A view of one’s own that was taken away comes back as it was', async ({ assert }) => {
    const visitor = new Visitor(await orderStaff())
    await visitor.send(views, { ...big, isShared: true })
    const [before] = await db.from('saved_views')
    await visitor.delete(`${views}/${before.id}`, {})
    const { undo } = (await visitor.told()).flash

    await visitor.send(undo.url, undo.data)

    const [after] = await db.from('saved_views')
    for (const column of ['user_id', 'name', 'query', 'is_shared']) {
      assert.equal(after[column], before[column])
    }
  })

  test('An admin who takes away a colleague’s view is offered no undo', async ({ assert }) => {
    await new Visitor(await orderStaff()).send(views, { ...big, isShared: true })
    const [{ id }] = await db.from('saved_views')
    const admin = new Visitor(await someone({ isAdmin: true }))

    await admin.delete(`${views}/${id}`, {})

    const { flash } = await admin.told()
    assert.equal(flash.success, 'orders.flash.viewRemoved')
    assert.isUndefined(flash.undo)
  })
})
