import type { IncomingMessage } from 'node:http'
import { test } from '@japa/runner'
import { askForBlockingPage, blockingPage } from '../../server/blocking-pages.ts'

function isAskedBlocking(url: string, method = 'GET'): boolean {
  const request = { url, method, headers: { 'user-agent': 'Firefox' } }
  askForBlockingPage(request as unknown as IncomingMessage)
  return request.headers['user-agent'] === `Firefox ${blockingPage}`
}

test.group('Pages that are made whole', () => {
  test('are those that depend on who asks', ({ assert }) => {
    for (const url of [
      '/fr/account/orders',
      '/ar/account/orders/M7K3-Q9F2?done=review',
      '/en/checkout?step=review',
      '/fr/checkout/done',
      '/fr/cart',
      '/fr/search',
      '/fr/sign-in?next=/fr',
      '/fr/stores?page=2',
      '/fr/p/theiere/reviews',
      '/fr/c/tapis?sort=price',
      '/fr/s/dar-nhas?utm=x&page=2',
    ])
      assert.isTrue(isAskedBlocking(url), url)
  })

  test('are those that answer a form', ({ assert }) => {
    assert.isTrue(isAskedBlocking('/fr', 'POST'))
  })

  test('are not those that are kept', ({ assert }) => {
    for (const url of ['/fr', '/fr/p/theiere', '/fr/c/tapis?utm=x', '/fr/s/cart', '/fr/carts'])
      assert.isFalse(isAskedBlocking(url), url)
  })
})
