import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { anOpenStore } from '#tests/support/builders'
import { givenFigures } from '#tests/support/figures'
import { visitorFor } from '#tests/support/panel'

const complete = { description: 'Paniers tressés.', logoUrl: '/media/stores/pictures/a.webp' }

test.group('The dashboard of an owner', (group) => {
  let figures: ReturnType<typeof givenFigures>
  group.each.setup(() => {
    figures = givenFigures()
    return figures.restore
  })

  test('It shows what waits, what was sold in the last thirty days, and in those before', async ({
    assert,
  }) => {
    const { store, owner } = await anOpenStore()
    figures.catalog.ratings.set(store.id, { average: 4.6, count: 12 })

    const page = await (await visitorFor({ id: owner.userId })).get('/admin/stores/dashboard')

    assert.equal(page.component, 'stores/dashboard')
    assert.containsSubset(page.props, {
      store: { id: store.id, rating: { average: 4.6, count: 12 } },
      work: { orders: { toShip: 6, late: 2 }, catalog: { reviewsToAnswer: 2, lowStock: 3 } },
      sales: { itemsAmount: '1248.00', orders: 4, averageAmount: '312.00' },
      before: { itemsAmount: '1248.00' },
      ...{ days: 30, suspended: false },
    })
    const today = DateTime.now().setZone('Africa/Casablanca')
    const day = (ago: number) => today.minus({ days: ago }).toISODate()!
    assert.equal(page.props.today, day(0))
    assert.sameDeepMembers(figures.orders.periods, [
      { from: day(29), to: day(0) },
      { from: day(59), to: day(30) },
    ])
  })

  test('With order-service down it still shows the rest', async ({ assert }) => {
    const { owner } = await anOpenStore()
    figures.orders.isUp = false

    const page = await (await visitorFor({ id: owner.userId })).get('/admin/stores/dashboard')

    assert.equal(page.status, 200)
    const { sales, before, work, checklist } = page.props as any
    assert.deepEqual([sales, before, work.orders], [null, null, null])
    assert.equal(work.catalog.reviewsToAnswer, 2)
    assert.deepInclude(checklist, { business: true, product: true, delivery: null })
  })

  test('A store that lacks nothing known is not shown its checklist while order-service is down', async ({
    assert,
  }) => {
    const { owner } = await anOpenStore(complete)
    figures.orders.isUp = false
    const isLacking = async () => {
      const page = await (await visitorFor({ id: owner.userId })).get('/admin/stores/dashboard')
      return page.props.isLacking
    }

    assert.isFalse(await isLacking())
    figures.catalog.work.hasProductWithPhoto = false
    assert.isTrue(await isLacking())
  })

  test('With the catalog down it still shows the sales', async ({ assert }) => {
    const { owner } = await anOpenStore()
    figures.catalog.isUp = false

    const page = await (await visitorFor({ id: owner.userId })).get('/admin/stores/dashboard')

    const { sales, work, checklist, store } = page.props as any
    assert.equal(sales.orders, 4)
    assert.deepEqual([work.catalog, checklist.product, store.rating], [null, null, null])
  })

  for (const [query, days] of [
    ['', 30],
    ['?days=7', 7],
    ['?days=90', 90],
    ['?days=8', 30],
  ] as const) {
    test(`“${query}” looks back ${days} days`, async ({ assert }) => {
      const { owner } = await anOpenStore()

      const page = await (
        await visitorFor({ id: owner.userId })
      ).get(`/admin/stores/dashboard${query}`)

      assert.equal(page.props.days, days)
    })
  }

  test('A bookmark that makes no sense leads to the dashboard, and says so', async ({ assert }) => {
    const { owner } = await anOpenStore()
    const visitor = await visitorFor({ id: owner.userId })

    const page = await visitor.get('/admin/stores/dashboard?days=many')

    assert.equal(page.location, '/admin/stores/dashboard')
  })
})

test.group('The checklist of a store', (group) => {
  let figures: ReturnType<typeof givenFigures>
  group.each.setup(() => {
    figures = givenFigures()
    return figures.restore
  })

  for (const [line, store, catalog, orders] of [
    ['store', { description: '' }],
    ['logo', { logoUrl: null }],
    ['product', {}, { hasProductWithPhoto: false }],
    ['delivery', {}, {}, { hasDeliveryRates: false }],
  ] as const) {
    test(`It misses “${line}” alone where that is missing`, async ({ assert }) => {
      const { owner } = await anOpenStore({ ...complete, ...store })
      Object.assign(figures.catalog.work, catalog)
      Object.assign(figures.orders.work, orders)

      const { props } = await (
        await visitorFor({ id: owner.userId })
      ).get('/admin/stores/dashboard')

      const missing = Object.entries(props.checklist as object).filter(([, done]) => !done)
      assert.deepEqual(missing, [[line, false]])
    })
  }

  test('A point that is the centre of a city is no place yet', async ({ assert }) => {
    const { centreOf } = await import('@marketplace/shared/contracts/city_centres')
    const city = centreOf('Essaouira')!
    const { owner } = await anOpenStore({
      ...complete,
      ...{ latitude: city.latitude, longitude: city.longitude },
    })

    const { props } = await (await visitorFor({ id: owner.userId })).get('/admin/stores/dashboard')

    assert.isFalse((props.checklist as any).place)
  })

  test('The last step of the onboarding shows it, and the store is closed until it is opened', async ({
    assert,
  }) => {
    const { owner, store } = await anOpenStore({ ...complete, isActive: false, logoUrl: null })

    const page = await (await visitorFor({ id: owner.userId })).get('/admin/stores/onboarding')

    assert.equal(page.props.step, 'open')
    assert.deepInclude(page.props.checklist as object, { logo: false, product: true })
    assert.isFalse(store.isActive)
  })
})
