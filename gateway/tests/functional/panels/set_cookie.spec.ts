import { test } from '@japa/runner'
import { startGateway } from '#tests/support/gateway'
import { send } from '#tests/support/send'
import { startUpstream } from '#tests/support/upstream'

test.group('Cookies that a panel sets', () => {
  test('only its own, under its own path, come back', async ({ assert, cleanup }) => {
    const own = [
      'orders_session=a; Path=/admin/orders; HttpOnly; SameSite=Lax',
      'orders_csrf=b; Path=/admin/orders',
    ]
    const orders = await startUpstream({ cleanup }, (_, response) => {
      response.setHeader('set-cookie', [
        'better-auth.session_token=evil; Path=/admin/orders',
        own[0]!,
        'orders_session=c; Path=/',
        'stores_session=d; Path=/admin/stores',
        own[1]!,
      ])
      response.end('page')
    })
    const { url, storefront } = await startGateway(
      { cleanup },
      { services: { 'order-service': [orders.url] } }
    )

    const answer = await send(url, '/admin/orders', {
      headers: { cookie: await storefront.signIn('nadia') },
    })

    assert.equal(answer.text, 'page')
    assert.deepEqual(answer.headers['set-cookie'], own)
  })
})
