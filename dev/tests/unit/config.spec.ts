import { test } from '@japa/runner'
import { apps } from '../../apps.ts'
import { bringsDatabases, testRuntimeConfig, runtimeConfig, readOffset } from '../../config.ts'

const own = 'postgres://me@db.example/x'

test.group('PORT_OFFSET', () => {
  test('is nothing unless it is set', ({ assert }) => {
    assert.equal(readOffset({}), 0)
    assert.equal(readOffset({ PORT_OFFSET: ' ' }), 0)
    assert.equal(readOffset({ PORT_OFFSET: '100' }), 100)
  })

  test('must be a number that keeps every port in range', ({ assert }) => {
    for (const wrong of ['-1', '1.5', 'abc', '1e2', '7001']) {
      assert.throws(() => readOffset({ PORT_OFFSET: wrong }), new RegExp(`not "${wrong}"`))
    }
  })

  test('must not lead to a port that browsers refuse', ({ assert }) => {
    assert.throws(() => readOffset({ PORT_OFFSET: '2000' }), /gateway on port 10080/)
    assert.throws(() => readOffset({ PORT_OFFSET: '3000' }), /storefront on port 6000/)
  })

  test('moves every port, PostgreSQL’s included', ({ assert }) => {
    const places = runtimeConfig(100, '/data/100', {})
    assert.equal(places.ports.storefront, 3100)
    assert.equal(places.metricsPorts['order-service'], 9503)
    assert.equal(places.urls.gateway, 'http://localhost:8180')
    assert.equal(
      places.databaseUrls.catalog,
      'postgres://marketplace_catalog:marketplace@127.0.0.1:25532/marketplace_catalog'
    )
    assert.equal(places.mediaRoot, '/data/100/media')
  })
})

test('The ports of a test run are all different', ({ assert }) => {
  const { postgresPort, ports, metricsPorts, hotReloadPorts } = testRuntimeConfig(
    20_000,
    '/data/test'
  )
  const all = [ports, metricsPorts, hotReloadPorts].flatMap((each) => Object.values(each))
  assert.lengthOf(new Set([postgresPort, ...all]), 1 + 3 * apps.length)
})

test.group('Databases from the environment', () => {
  test('are all or none', ({ assert }) => {
    const all = {
      STOREFRONT_DATABASE_URL: own,
      STORE_DATABASE_URL: own,
      CATALOG_DATABASE_URL: own,
      ORDER_DATABASE_URL: own,
    }
    assert.isFalse(bringsDatabases({}))
    assert.isTrue(bringsDatabases(all))
    assert.throws(() => bringsDatabases({ ...all, ORDER_DATABASE_URL: '' }), /ORDER_DATABASE_URL/)
    assert.equal(runtimeConfig(0, '/data/0', all).databaseUrls.order, own)
  })
})
