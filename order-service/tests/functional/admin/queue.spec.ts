import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { anOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { orderStaff, someone, Fakes } from '#tests/support/fakes'

const numbers = ({ orders }: any) => orders.map(({ orderNumber }: any) => orderNumber)

test.group('The queue of orders', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('holds everything for order staff and admins, the newest first', async ({ assert }) => {
    const older = await anOrder({ createdAt: DateTime.now().plus({ days: 1 }) })
    const newer = await anOrder({ createdAt: DateTime.now().plus({ days: 2 }) })
    for (const person of [await orderStaff(), await someone({ isAdmin: true })]) {
      const response = await new Visitor(person).open('/admin/orders')
      assert.equal(response.status, 200)
      assert.equal(response.component, 'orders/index')
      const props = response.props
      assert.deepEqual(numbers(props).slice(0, 2), [newer.orderNumber, older.orderNumber])
      assert.equal(props.view, 'all')
      assert.equal(props.meta.page, 1)
    }
  })

  test('tells of each row what the queue shows', async ({ assert }) => {
    const order = await anOrder({
      total: '250.00',
      recipientName: 'Khadija El Amrani',
      phone: '+212661248710',
      confirmBy: DateTime.now().minus({ hours: 1 }),
      payments: [{ amount: '100.00', status: 'completed' }, { amount: '150.00' }],
    })
    const visitor = new Visitor(await orderStaff())
    const response = await visitor.open(`/admin/orders?q=${order.orderNumber}`)
    const [row] = response.props.orders
    assert.containsSubset(row, {
      id: order.id,
      orderNumber: order.orderNumber,
      storeName: 'Dar Salma',
      status: 'pending',
      totalAmount: '250.00',
      paymentStatus: 'partial',
      paymentMethod: 'cod',
      isLate: true,
      confirmBy: order.confirmBy.toUTC().toISO(),
      pieces: 1,
      recipient: { name: 'Khadija El Amrani', phone: '+212661248710' },
    })
  })

  test('has a view for each status and counts them', async ({ assert }) => {
    const shop = fakes.aShop()
    const visitor = new Visitor(await fakes.ownerOf(shop))
    const views = {
      to_confirm: 'pending',
      to_ship: 'confirmed',
      shipped: 'shipped',
      delivered: 'delivered',
      cancelled: 'cancelled',
    } as const
    for (const status of Object.values(views)) {
      await anOrder({ storeId: shop.storeId, status, payments: [{ status: 'completed' }] })
    }
    await anOrder({ storeId: shop.storeId, status: 'pending' })
    for (const [view, status] of Object.entries(views)) {
      const { orders, counts } = (await visitor.open(`/admin/orders?view=${view}`)).props
      assert.isAbove(orders.length, 0)
      assert.isTrue(orders.every((order: any) => order.status === status))
      assert.deepEqual(counts, {
        ...{ to_call: 2, to_call_again: 0, transfers: 0, whatsapp: 0, late: 0, unreachable: 0 },
        ...{ city_to_check: 0, problems: 0, returned: 0 },
        to_confirm: 2,
        to_ship: 1,
        shipped: 1,
        delivered: 1,
        cancelled: 1,
        money_owed: 1,
        to_cancel: 0,
        blocked: 0,
        all: 6,
      })
    }
    const waiting = await visitor.json('/admin/orders/counts')
    assert.deepEqual(waiting, { toConfirm: 2, toShip: 1, moneyOwed: 1, toCancel: 0 })
  })

  test('is searched by number, name and phone', async ({ assert }) => {
    const shop = fakes.aShop()
    const visitor = new Visitor(await fakes.ownerOf(shop))
    const { storeId } = shop
    const wanted = await anOrder({ storeId, recipientName: 'Zineb Alaoui', phone: '+212621539408' })
    await anOrder({ storeId, recipientName: 'Omar Benjelloun', phone: '+212670183392' })
    for (const q of [wanted.orderNumber, 'zineb', '06 21 53 94 08']) {
      const path = `/admin/orders?q=${encodeURIComponent(q)}`
      const { orders } = (await visitor.open(path)).props
      assert.deepEqual(numbers({ orders }), [wanted.orderNumber], q)
    }
  })

  test('is narrowed by payment and goes page by page', async ({ assert }) => {
    const shop = fakes.aShop()
    const visitor = new Visitor(await fakes.ownerOf(shop))
    const { storeId } = shop
    const paid = await anOrder({ storeId, payments: [{ status: 'completed' }] })
    await anOrder({ storeId })
    const narrowed = (await visitor.open('/admin/orders?paymentStatus=paid')).props
    assert.deepEqual(numbers(narrowed), [paid.orderNumber])
    const second = (await visitor.open('/admin/orders?perPage=1&page=2')).props
    assert.deepEqual(numbers(second), [paid.orderNumber])
    assert.containsSubset(second.meta, { page: 2, lastPage: 2, total: 2 })
  })

  test('is narrowed to what was sold of a product or a store, by their names', async ({
    assert,
  }) => {
    const shop = fakes.aShop()
    const { storeId } = shop
    const productId = randomUUID()
    const own = await anOrder({ storeId, productIds: [randomUUID(), productId] })
    await anOrder({ storeId })
    const foreign = await anOrder({ productIds: [productId] })
    const owner = new Visitor(await fakes.ownerOf(shop))
    const staff = new Visitor(await orderStaff())

    const seen = (await owner.open(`/admin/orders?productId=${productId}`)).props
    assert.deepEqual(numbers(seen), [own.orderNumber])
    assert.deepEqual(seen.filterLabels, {
      store: null,
      product: { name: 'Panier', nameAr: null },
      shopper: null,
    })
    assert.isTrue(seen.ofOneStore)
    const all = (await staff.open(`/admin/orders?productId=${productId}`)).props
    assert.sameMembers(numbers(all), [own.orderNumber, foreign.orderNumber])
    const store = (await staff.open(`/admin/orders?storeId=${storeId}`)).props
    assert.lengthOf(store.orders, 2)
    assert.deepEqual(store.filterLabels, {
      store: { name: 'Dar Salma', nameAr: null },
      ...{ product: null, shopper: null },
    })
    assert.isFalse(store.ofOneStore)

    const page = await owner.open(`/admin/orders/${own.orderNumber}?productId=${productId}`)
    assert.containsSubset(page.props.position, { index: 1, total: 1, previous: null, next: null })
    const strange = (await owner.open(`/admin/orders?storeId=${foreign.storeId}`)).props
    const unknown = { store: null, product: null, shopper: null }
    assert.deepEqual([strange.orders, strange.filterLabels], [[], unknown])
  })

  test('What one shopper bought of a product is found, by their name, and by an owner in their store only', async ({
    assert,
  }) => {
    const shop = fakes.aShop()
    const { id: userId } = await someone()
    const productId = randomUUID()
    const bought = await anOrder({ userId, storeId: shop.storeId, productIds: [productId] })
    await anOrder({ userId, storeId: shop.storeId })
    await anOrder({ productIds: [productId] })
    const elsewhere = await anOrder({ userId, productIds: [productId] })
    const address = `/admin/orders?userId=${userId}&productId=${productId}`

    const all = (await new Visitor(await orderStaff()).open(address)).props
    const own = (await new Visitor(await fakes.ownerOf(shop)).open(address)).props

    assert.sameMembers(numbers(all), [bought.orderNumber, elsewhere.orderNumber])
    assert.isString(all.filterLabels.shopper)
    assert.deepEqual(numbers(own), [bought.orderNumber])
  })

  test('holds a store’s orders alone for its owner', async ({ assert }) => {
    const shop = fakes.aShop()
    const own = await anOrder({ storeId: shop.storeId })
    await anOrder()
    const visitor = new Visitor(await fakes.ownerOf(shop))
    assert.deepEqual(numbers((await visitor.open('/admin/orders')).props), [own.orderNumber])
  })

  test('is closed to everyone else', async ({ assert }) => {
    const shopper = await someone()
    await anOrder({ userId: shopper.id })
    for (const person of [shopper, await someone({ roles: ['catalog_staff'] })]) {
      const visitor = new Visitor(person)
      for (const path of ['/admin/orders', '/admin/orders/counts']) {
        const response = await visitor.open(path)
        assert.equal(response.status, 403)
        assert.equal(response.component, 'errors/problem')
      }
    }
    assert.equal((await new Visitor(null).open('/admin/orders')).status, 401)
  })

  for (const [query, ignored] of [
    ['view=nowhere', 'view'],
    ['sort=price', 'sort'],
    ['sort=deadline', 'sort'],
    ['sort=-call', 'sort'],
    ['page=0', 'page'],
    ['page=abc', 'page'],
    ['page=9999', 'page'],
    ['paymentStatus=maybe', 'paymentStatus'],
    ['from=yesterday', 'from'],
    ['method=gold', 'method'],
    ['region=MA-99', 'region'],
    ['minAmount=much', 'minAmount'],
    ['minAge=-1', 'minAge'],
    ['productId=1', 'productId'],
    ['userId=1', 'userId'],
    ['view=to_ship&view=shipped', 'view'],
  ] as const) {
    test(`An address with ?${query} shows the orders without it and says so`, async ({
      assert,
    }) => {
      const shop = fakes.aShop()
      const order = await anOrder({ storeId: shop.storeId })
      const visitor = new Visitor(await fakes.ownerOf(shop))

      const response = await visitor.open(`/admin/orders?${query}`)

      assert.equal(response.status, 200)
      assert.deepEqual(numbers(response.props), [order.orderNumber])
      assert.deepEqual(response.props.ignored, [ignored])
      assert.equal(response.props.meta.page, 1)
    })
  }

  test('A page beyond the end shows the last one and how many orders there are', async ({
    assert,
  }) => {
    const shop = fakes.aShop()
    const made = []
    for (const days of [1, 2, 3]) {
      const createdAt = DateTime.now().minus({ days })
      made.push(await anOrder({ storeId: shop.storeId, createdAt }))
    }
    const visitor = new Visitor(await fakes.ownerOf(shop))

    const { props } = await visitor.open('/admin/orders?perPage=2&page=99')

    assert.deepEqual(numbers(props), [made[2].orderNumber])
    assert.containsSubset(props.meta, { page: 2, lastPage: 2, total: 3 })
    assert.deepEqual(props.ignored, ['page'])
  })

  test('An order’s page opens under an address whose view does not exist', async ({ assert }) => {
    const order = await anOrder()
    const visitor = new Visitor(await orderStaff())

    const { status, props } = await visitor.open(`/admin/orders/${order.orderNumber}?view=nowhere`)

    assert.deepEqual([status, props.view], [200, 'all'])
  })

  test('A search inside a view says in which other views its words are found', async ({
    assert,
  }) => {
    const shop = fakes.aShop()
    const named = { storeId: shop.storeId, recipientName: 'Zineb Alaoui' }
    await anOrder({ ...named, status: 'confirmed' })
    await anOrder({ ...named, status: 'delivered', payments: [{ status: 'completed' }] })
    await anOrder({ storeId: shop.storeId, status: 'shipped' })
    const visitor = new Visitor(await fakes.ownerOf(shop))

    const searched = (await visitor.open('/admin/orders?view=to_confirm&q=zineb')).props
    const everywhere = (await visitor.open('/admin/orders?q=zineb')).props
    const unsearched = (await visitor.open('/admin/orders?view=to_confirm')).props

    assert.deepEqual(numbers(searched), [])
    assert.deepEqual(searched.elsewhere, [
      { view: 'to_ship', count: 1 },
      { view: 'delivered', count: 1 },
    ])
    assert.deepEqual([everywhere.elsewhere, unsearched.elsewhere], [[], []])
  })

  for (const [spelling, spell] of Object.entries({
    'without its dash': (number: string) => number.replace('-', ''),
    'in small letters': (number: string) => number.toLowerCase(),
    'with a space for its dash': (number: string) => number.replace('-', ' '),
  })) {
    test(`An order is found by its number ${spelling}`, async ({ assert }) => {
      const shop = fakes.aShop()
      const wanted = await anOrder({ storeId: shop.storeId })
      await anOrder({ storeId: shop.storeId })
      const visitor = new Visitor(await fakes.ownerOf(shop))
      const q = encodeURIComponent(spell(wanted.orderNumber))

      const { props } = await visitor.open(`/admin/orders?q=${q}`)

      assert.deepEqual(numbers(props), [wanted.orderNumber])
    })
  }
})
