import { test } from '@japa/runner'
import { scrape } from '@marketplace/shared/server/metrics/sources'
import { addInstanceSource } from '#proxy/upstream/instance_metrics'
import { Balancer } from '@marketplace/shared/server/balancing/balancer'

test.group('Metrics of instances', () => {
  test('An instance that was ejected is counted as such, and the others as up', async ({
    assert,
    cleanup,
  }) => {
    const balancer = new Balancer(['http://127.0.0.1:1', 'http://127.0.0.1:2'], { failures: 1 })
    cleanup(() => balancer.close())
    addInstanceSource({ 'catalog-service': balancer })

    balancer.failed(balancer.instances[0]!)

    const text = await scrape()
    assert.include(text, 'gateway_instances{service="catalog-service",state="ejected"} 1')
    assert.include(text, 'gateway_instances{service="catalog-service",state="up"} 1')
    assert.include(text, 'gateway_requests_in_flight{service="catalog-service"} 0')
  })
})
