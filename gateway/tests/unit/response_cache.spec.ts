import { test } from '@japa/runner'
import { scrape } from '@marketplace/shared/server/metrics/sources'
import { addCacheSource } from '#proxy/cache/cache_metrics'
import { ResponseCache } from '#proxy/cache/response_cache'

const aResponse = (bytes: number) => ({ headers: {}, body: Buffer.alloc(bytes) })

function keep(cache: ResponseCache, key: string, bytes: number) {
  cache.begin(key).land(aResponse(bytes))
}

test.group('The cache of responses', () => {
  test('It never holds more bytes than it may, and gives up the oldest', ({ assert }) => {
    const cache = new ResponseCache({ bytes: 100_000 })

    for (let number = 0; number < 1_000; number++) keep(cache, `fr /${number}`, 5_000)

    assert.isAtMost(cache.bytes, 100_000)
    assert.isUndefined(cache.find('fr /0'))
    assert.isDefined(cache.find('fr /999'))
  })

  test('A response without a body takes some room too', ({ assert }) => {
    const cache = new ResponseCache({ bytes: 100_000 })

    for (let number = 0; number < 1_000; number++) keep(cache, `fr /${number}`, 0)

    assert.isBelow(cache.size, 100)
  })

  test('The time that a response took counts as its age', ({ assert }) => {
    const cache = new ResponseCache({ ttl: 5 })
    const flight = cache.begin('fr /')
    const begun = performance.now()
    while (performance.now() - begun < 10);

    flight.land(aResponse(1))

    assert.isUndefined(cache.find('fr /'))
  })

  test('Its size is in the metrics', async ({ assert }) => {
    const cache = new ResponseCache()
    addCacheSource(cache)
    keep(cache, 'fr /', 1_000)

    const text = await scrape()

    assert.include(text, 'gateway_cache_responses 1')
    assert.include(text, `gateway_cache_bytes ${cache.bytes}`)
  })
})
