import { test } from '@japa/runner'
import { routes } from '#config/upstreams'
import { RouteTable } from '#proxy/routing/route_table'

const table = new RouteTable(routes)

const known: [path: string, service: string, auth: string][] = [
  ['/api/v1/stores', 'store-service', 'bearer'],
  ['/api/v1/stores/a-store', 'store-service', 'bearer'],
  ['/api/v1/stores/a-store/logo', 'store-service', 'bearer'],
  ['/api/v1/store-owners/me', 'store-service', 'bearer'],
  ['/api/v1/products', 'catalog-service', 'bearer'],
  ['/api/v1/products/an-id/reviews', 'catalog-service', 'bearer'],
  ['/api/v1/images/an-id', 'catalog-service', 'bearer'],
  ['/api/v1/reviews/an-id/approve', 'catalog-service', 'bearer'],
  ['/api/v1/categories', 'catalog-service', 'bearer'],
  ['/api/v1/search/suggestions', 'catalog-service', 'bearer'],
  ['/api/v1/jobs/an-id', 'catalog-service', 'bearer'],
  ['/api/v1/checkouts', 'order-service', 'bearer'],
  ['/api/v1/checkouts/quote', 'order-service', 'bearer'],
  ['/api/v1/orders/an-id/payments', 'order-service', 'bearer'],
  ['/api/v1/payments/an-id/complete', 'order-service', 'bearer'],
  ['/api/v1/me', 'storefront', 'bearer'],
  ['/api/v1/me/export', 'storefront', 'bearer'],
  ['/api/v1/addresses', 'storefront', 'bearer'],
  ['/api/v1/wishlist/an-id', 'storefront', 'bearer'],
  ['/api/v1/cart/items/an-id', 'storefront', 'bearer'],
  ['/api/v1/users', 'storefront', 'bearer'],
  ['/admin/stores', 'store-service', 'session'],
  ['/admin/stores/onboarding', 'store-service', 'session'],
  ['/admin/catalog/reviews', 'catalog-service', 'session'],
  ['/admin/orders/an-id', 'order-service', 'session'],
  ['/admin/orders/assets/app.js', 'order-service', 'none'],
  ['/admin/orders/assetsx', 'order-service', 'session'],
  ['/media/catalog/a/b.webp', 'catalog-service', 'bearer'],
  ['/media/stores/a.webp', 'store-service', 'bearer'],
]

const unknown = [
  '/',
  '/api',
  '/api/v1',
  '/api/v1/',
  '/api/v1/internal',
  '/api/v1/internal/products',
  '/api/v1/productsx',
  '/api/v1/product',
  '/api/v2/products',
  '/API/v1/products',
  '/api/v1/Products',
  '/admin',
  '/admin/other',
  '/media',
  '/media/other/a.webp',
  '/internal',
  '/internal/',
  '/internal/products',
  '/Internal/products',
  '/INTERNAL/reservations',
  '/metrics',
  '/health',
]

test.group('The map of upstreams', () => {
  test('{0} goes to {1}')
    .with(known)
    .run(({ assert }, [path, service, auth]) => {
      assert.equal(table.match(path)?.service, service)
      assert.equal(table.match(path)?.auth, auth)
    })

  test('{$self} is not routed')
    .with(unknown)
    .run(({ assert }, path) => assert.isUndefined(table.match(path)))

  test('has no prefix under which an internal path could be reached', ({ assert }) => {
    assert.isEmpty(routes.filter(({ prefix }) => /^\/(?:internal)?(?:\/|$)/.test(prefix)))
  })

  test('refuses the same prefix twice', ({ assert }) => {
    assert.throws(() => new RouteTable([routes[0]!, routes[0]!]), /Two routes/)
  })
})
