import { PassThrough } from 'node:stream'
import { test } from '@japa/runner'
import { Logger } from '@adonisjs/core/logger'
import { repeat, startLimited } from '#tests/support/limited'
import { countersAt, countersIn, freePort, hasRedis, startRedis } from '#tests/support/redis'
import { until } from '#tests/support/send'

const path = '/api/v1/products'

/** A logger, and the sentences that it has written so far. */
function listen() {
  const sentences: string[] = []
  const stream = new PassThrough()
  stream.on('data', (line) => sentences.push(JSON.parse(String(line)).msg))
  const logger = new Logger({ enabled: true, name: 'gateway', level: 'info', desination: stream })
  return { logger, sentences }
}

test.group('A gateway whose Redis is away', () => {
  test('counts for itself and says so once', async ({ assert, cleanup }) => {
    const { logger, sentences } = listen()
    const url = `redis://127.0.0.1:${await freePort()}`
    const { counters } = await countersAt({ cleanup }, url, { anonymous: 2 }, logger)
    const gateway = await startLimited({ cleanup }, { counters })

    assert.deepEqual(await repeat(3, gateway.url, path), [200, 200, 429])

    assert.deepEqual(sentences, ['Redis is away: each instance counts its limits for itself'])
  })

  test('still holds up guessed credentials', async ({ assert, cleanup }) => {
    const url = `redis://127.0.0.1:${await freePort()}`
    const { counters } = await countersAt({ cleanup }, url, { failures: 2 })
    const gateway = await startLimited({ cleanup }, { counters })
    const headers = { authorization: 'Bearer nonsense' }

    assert.deepEqual(await repeat(3, gateway.url, '/api/v1/orders', { headers }), [401, 401, 429])
  })

  test('goes on when it dies, and shares its counts again when it is back', async ({
    assert,
    cleanup,
  }) => {
    const { logger, sentences } = listen()
    const redis = await startRedis({ cleanup })
    const counters = await countersIn({ cleanup }, redis, { anonymous: 1000 }, logger)
    const gateway = await startLimited({ cleanup }, { counters })
    assert.deepEqual(await repeat(2, gateway.url, path), [200, 200])

    await redis.stop()
    assert.deepEqual(await repeat(3, gateway.url, path), [200, 200, 200])
    await redis.start()
    await until(async () => {
      await repeat(1, gateway.url, path)
      return sentences.length === 2
    })

    assert.deepEqual(sentences, [
      'Redis is away: each instance counts its limits for itself',
      'Redis is back: limits are counted for all instances again',
    ])
    assert.include(redis.commands(), 'cmdstat_eval')
  }).skip(!hasRedis, 'needs redis-server on this machine')

  test('waits a moment for one that hangs, and then no more', async ({ assert, cleanup }) => {
    const redis = await startRedis({ cleanup })
    const counters = await countersIn({ cleanup }, redis, { anonymous: 1000 })
    const gateway = await startLimited({ cleanup }, { counters })
    await repeat(1, gateway.url, path)

    redis.signal('SIGSTOP')
    cleanup(() => redis.signal('SIGCONT'))
    const began = performance.now()
    const statuses = await repeat(10, gateway.url, path)

    assert.deepEqual(new Set(statuses), new Set([200]))
    assert.isBelow(performance.now() - began, 2_000)
  })
    .skip(!hasRedis, 'needs redis-server on this machine')
    .retry(2)
})
