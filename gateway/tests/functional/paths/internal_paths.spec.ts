import { test } from '@japa/runner'
import { startGateway } from '#tests/support/gateway'
import { send } from '#tests/support/send'
import { startUpstream } from '#tests/support/upstream'

const notRouted = [
  '/internal',
  '/internal/',
  '/internal/reservations',
  '/INTERNAL/reservations',
  '/Internal/reservations',
  '/internal?x=/api/v1/products',
  '/api/internal/reservations',
  '/api/v1/internal/reservations',
  '/admin/internal/reservations',
  '/media/internal/reservations',
]

const notCanonical = [
  '//internal/reservations',
  '/./internal/reservations',
  '/x/../internal/reservations',
  '/%69nternal/reservations',
  '/intern%61l/reservations',
  '/internal%2freservations',
  '/internal%252freservations',
  '/internal;x=1/reservations',
  '/internal\\reservations',
  '\\internal\\reservations',
  '/api/v1/products/../../../internal/reservations',
  '/api/v1/products/..%2f..%2f..%2finternal/reservations',
  '/api/v1/products/%2e%2e/%2e%2e/%2e%2e/internal/reservations',
  '/api/v1/products/%252e%252e/internal/reservations',
  '/api/v1/products/..;/..;/internal/reservations',
  '/api/v1/products//internal/reservations',
  '/media/catalog/../../internal/reservations',
  '/admin/orders/assets/../../../internal/reservations',
  'http://127.0.0.1/internal/reservations',
]

test.group('Internal paths', () => {
  test('{$self} is not found')
    .with(notRouted)
    .run(async ({ assert, cleanup }, path) => {
      const service = await startUpstream({ cleanup })
      const { url, storefront } = await startGateway(
        { cleanup },
        {
          services: {
            'store-service': [service.url],
            'catalog-service': [service.url],
            'order-service': [service.url],
          },
        }
      )
      for (const method of ['GET', 'POST']) {
        const answer = await send(url, path, { method })
        assert.equal(answer.status, 404)
        assert.equal(answer.json().code, 'not_found')
      }
      assert.isEmpty([...service.received, ...storefront.upstream.received])
    })

  test('{$self} is refused')
    .with(notCanonical)
    .run(async ({ assert, cleanup }, path) => {
      const service = await startUpstream({ cleanup })
      const { url, storefront } = await startGateway(
        { cleanup },
        {
          services: {
            'store-service': [service.url],
            'catalog-service': [service.url],
            'order-service': [service.url],
          },
        }
      )
      const answer = await send(url, path)

      assert.equal(answer.status, 400)
      assert.equal(answer.json().code, 'malformed_request')
      assert.isEmpty([...service.received, ...storefront.upstream.received])
    })
})
