import { test } from '@japa/runner'
import { PanelCookies } from '#proxy/identity/panel_cookies'

const cookies = new PanelCookies('/admin/orders')

test.group('Cookies of a panel', () => {
  test('Only its own go up, those for scripts too', ({ assert }) => {
    const header =
      'better-auth.session_token=secret; orders_session=a; stores_session=b; orders_csrf=c; orders=d; theme=dark; orders_locale=ar'
    assert.equal(cookies.sentByBrowser(header), 'orders_session=a; orders_csrf=c; orders_locale=ar')
  })

  test('Its own with the prefix of secure cookies go up, those of another panel do not', ({
    assert,
  }) => {
    const header =
      '__Secure-orders_session=a; __Secure-stores_session=b; __Secure-better-auth.session_token=c'

    assert.equal(cookies.sentByBrowser(header), '__Secure-orders_session=a')
  })

  test('none of its own is no header at all', ({ assert }) => {
    assert.isUndefined(cookies.sentByBrowser('better-auth.session_token=secret'))
    assert.isUndefined(cookies.sentByBrowser(undefined))
    assert.isUndefined(cookies.sentByBrowser('=orders_x; ;orders_'))
  })

  test('{$self} comes back')
    .with([
      'orders_session=a; Path=/admin/orders; HttpOnly',
      'orders_session=a; path=/admin/orders',
      'orders_csrf=a; Max-Age=7200; Path=/admin/orders; SameSite=Lax',
      'orders_x=a; Path=/admin/orders/deeper',
      '__Secure-orders_session=a; Path=/admin/orders; Secure',
    ])
    .run(({ assert }, header) => assert.deepEqual(cookies.setByPanel(header), [header]))

  test('{$self} does not come back')
    .with([
      'better-auth.session_token=a; Path=/admin/orders',
      'stores_session=a; Path=/admin/orders',
      '__Secure-stores_session=a; Path=/admin/orders; Secure',
      'orders_session=a',
      'orders_session=a; Path=/',
      'orders_session=a; Path=/admin',
      'orders_session=a; Path=/admin/stores',
      'orders_session=a; Path=/admin/ordersx',
      'orders_session=a; Path=/admin/orders; Path=/',
      'orders_session=a; Path=/admin/orders; Domain=example.test',
      'orders_session',
    ])
    .run(({ assert }, header) => assert.deepEqual(cookies.setByPanel(header), []))
})
