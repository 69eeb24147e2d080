import { test } from '@japa/runner'
import { repeat, startLimited } from '#tests/support/limited'
import { countersIn, hasRedis, startRedis } from '#tests/support/redis'
import { send } from '#tests/support/send'

const bad = { headers: { authorization: 'Bearer nonsense' } }

test.group('Several gateways with one Redis', (group) => {
  group.tap((each) => each.skip(!hasRedis, 'needs redis-server on this machine'))

  test('count the requests of an address together', async ({ assert, cleanup }) => {
    const redis = await startRedis({ cleanup })
    const limits = { anonymous: 4 }
    const first = await startLimited(
      { cleanup },
      { counters: await countersIn({ cleanup }, redis, limits) }
    )
    const second = await startLimited(
      { cleanup },
      { counters: await countersIn({ cleanup }, redis, limits) }
    )

    const here = await repeat(3, first.url, '/api/v1/products')
    const there = await repeat(2, second.url, '/api/v1/products')

    assert.deepEqual(
      [here, there],
      [
        [200, 200, 200],
        [200, 429],
      ]
    )
  })

  test('refuse who is over the limit from memory: Redis hears no more of it', async ({
    assert,
    cleanup,
  }) => {
    const redis = await startRedis({ cleanup })
    const counters = await countersIn({ cleanup }, redis, { anonymous: 2 })
    const { url } = await startLimited({ cleanup }, { counters })
    await repeat(3, url, '/api/v1/products')
    const before = redis.commands()

    const statuses = await repeat(20, url, '/api/v1/products')

    assert.deepEqual(new Set(statuses), new Set([429]))
    assert.equal(redis.commands(), before)
  })

  test('refuse unread the credentials of an address that failed often at either', async ({
    assert,
    cleanup,
  }) => {
    const redis = await startRedis({ cleanup })
    const limits = { failures: 2 }
    const first = await startLimited(
      { cleanup },
      { counters: await countersIn({ cleanup }, redis, limits) }
    )
    const second = await startLimited(
      { cleanup },
      { counters: await countersIn({ cleanup }, redis, limits) }
    )
    await send(first.url, '/api/v1/orders', bad)
    await send(second.url, '/api/v1/orders', bad)

    assert.equal((await send(second.url, '/api/v1/orders', bad)).status, 429)
  })
})
