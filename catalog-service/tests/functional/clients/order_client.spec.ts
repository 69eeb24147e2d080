import { test } from '@japa/runner'
import { HttpOrderClient } from '#clients/http_order_client'
import { anotherService } from '#tests/support/another_service'

test.group('Asking order-service', () => {
  test('whether a purchase was delivered', async ({ assert, cleanup }) => {
    const service = await anotherService('order-service', ({ url }) => {
      const delivered = url === '/internal/purchases?userId=salma&productId=tajine'
      return [200, { data: { delivered } }]
    })
    cleanup(() => service.stop())
    const client = new HttpOrderClient(service.client)
    assert.isTrue(await client.wasDelivered('salma', 'tajine'))
    assert.isFalse(await client.wasDelivered('anas', 'tajine'))
  })
  test('nonsense is its fault, and nobody’s purchase', async ({ assert, cleanup }) => {
    const service = await anotherService('order-service', () => [200, { data: {} }])
    cleanup(() => service.stop())
    const client = new HttpOrderClient(service.client)
    await assert.rejects(() => client.wasDelivered('salma', 'tajine'), 'upstream_failed')
  })
})
