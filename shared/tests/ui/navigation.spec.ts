import { test } from '@japa/runner'
import { activeItem, isStoreOwner, navigationFor } from '../../ui/shell/navigation.ts'

const nobody = { stores: true, catalog: false, orders: false }
const everything = { stores: true, catalog: true, orders: true }

function person(roles: string[] = [], isAdmin = false) {
  return { id: '1', name: 'Salma', email: 's@rahba.ma', roles, isAdmin }
}

function keys(user: ReturnType<typeof person> | null, access = everything) {
  return navigationFor({ user, access }).map(({ key, items }) => [key, items.map((i) => i.key)])
}

test.group('The navigation', () => {
  test('an admin sees all three panels', ({ assert }) => {
    assert.deepEqual(keys(person([], true)), [
      [
        'orders',
        [
          ...['toConfirm', 'transfers', 'toShip', 'bulkShip', 'moneyOwed', 'toCancel'],
          ...['allOrders', 'messages', 'blocks', 'carriers', 'shippingRates', 'orderSettings'],
        ],
      ],
      ['catalog', ['reviews', 'products', 'categories', 'search']],
      ['stores', ['allStores', 'owners']],
    ])
  })

  test('An admin is led to the accounts, which are the storefront’s', ({ assert }) => {
    const shop = { storefrontUrl: 'https://rahba.example', locale: 'ar' as const }

    const groups = navigationFor({ user: person([], true), access: everything, ...shop })

    const [users] = groups.find(({ key }) => key === 'people')!.items
    assert.equal(users!.href, 'https://rahba.example/ar/admin/users')
  })

  test('Who is no admin is not led to the accounts', ({ assert }) => {
    const shop = { storefrontUrl: 'https://rahba.example', locale: 'fr' as const }

    const groups = navigationFor({ user: person(['order_staff']), access: everything, ...shop })

    assert.isUndefined(groups.find(({ key }) => key === 'people'))
  })

  test('staff see what they work on', ({ assert }) => {
    const access = { ...nobody, orders: true }
    assert.deepEqual(keys(person(['order_staff']), access), [
      [
        'orders',
        [
          ...['toConfirm', 'transfers', 'toShip', 'bulkShip', 'moneyOwed', 'toCancel'],
          ...['allOrders', 'messages', 'blocks', 'carriers'],
        ],
      ],
    ])
  })

  test('Catalog staff see the search, which owners do not', ({ assert }) => {
    const access = { ...nobody, catalog: true }

    const [catalog] = keys(person(['catalog_staff']), access)

    assert.deepEqual(catalog, ['catalog', ['reviews', 'products', 'categories', 'search']])
  })

  test('A store owner sees their store first, and no team queues', ({ assert }) => {
    assert.deepEqual(keys(person()), [
      ['stores', ['dashboard', 'myStore']],
      ['orders', ['toShip', 'bulkShip', 'allOrders', 'shippingRates']],
      ['catalog', ['products', 'storeReviews']],
    ])
    assert.isTrue(isStoreOwner({ user: person(), access: everything }))
  })

  test('who has nothing yet may open a store; who is nobody sees nothing', ({ assert }) => {
    assert.deepEqual(keys(person(), nobody), [['stores', ['opening']]])
    assert.deepEqual(keys(null, nobody), [])
  })

  test('the entry of a page is the longest path whose query agrees', ({ assert }) => {
    const groups = navigationFor({ user: person([], true), access: everything })
    const active = (url: string) => activeItem(groups, url)
    assert.equal(active('/admin/orders?view=to_ship&page=2'), 'toShip')
    assert.equal(active('/admin/orders/0193?view=to_ship'), 'toShip')
    assert.equal(active('/admin/orders?view=late'), 'allOrders')
    assert.equal(active('/admin/orders?view=to_call&page=2'), 'toConfirm')
    assert.equal(active('/admin/orders/desk/0193'), 'toConfirm')
    assert.equal(active('/admin/catalog/reviews'), 'reviews')
    assert.equal(active('/admin/catalog/families/0193'), 'products')
    assert.equal(active('/admin/catalog/exports'), 'products')
    assert.equal(active('/admin/stores/onboarding'), 'allStores')
    assert.isNull(active('/admin/catalogue'))
  })

  test('An owner’s dashboard and the pages of their store are two entries', ({ assert }) => {
    const groups = navigationFor({ user: person(), access: everything })

    assert.equal(activeItem(groups, '/admin/stores/dashboard?days=7'), 'dashboard')
    assert.equal(activeItem(groups, '/admin/stores/0193/edit'), 'myStore')
  })
})
