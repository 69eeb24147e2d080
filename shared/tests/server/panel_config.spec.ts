import { test } from '@japa/runner'
import { panelHeaders } from '../../server/panel/headers.ts'
import { panelCookieName } from '../../server/panel/config.ts'

const storefrontUrl = 'https://rahba.example/shop'

test.group('A panel in production', () => {
  test('Its cookies are secure ones by their name', ({ assert }) => {
    assert.equal(panelCookieName('orders', 'session', true), '__Secure-orders_session')
    assert.equal(panelCookieName('orders', 'session', false), 'orders_session')
  })

  test('Its forms go to itself and to the storefront, where one signs out', ({ assert }) => {
    const headers = panelHeaders({ storefrontUrl, secure: true })

    assert.match(
      headers['Content-Security-Policy']!,
      /form-action 'self' https:\/\/rahba\.example(;|$)/
    )
    assert.match(headers['Strict-Transport-Security']!, /^max-age=\d{7,}$/)
  })

  test('Over plain http it promises no https', ({ assert }) => {
    const headers = panelHeaders({ storefrontUrl: 'http://localhost:3000', secure: false })

    assert.notProperty(headers, 'Strict-Transport-Security')
  })
})
