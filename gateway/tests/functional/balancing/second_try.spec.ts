import { test } from '@japa/runner'
import { repeat, startBefore } from '#tests/support/instances'
import { send } from '#tests/support/send'
import { nobody, startUpstream } from '#tests/support/upstream'

test.group('A second try', () => {
  test('a reading request that reached nobody is tried on another, once', async ({
    assert,
    cleanup,
  }) => {
    const good = await startUpstream({ cleanup })
    const { url } = await startBefore({ cleanup }, [await nobody(), good.url])

    const statuses = (await repeat(20, url)).map(({ status }) => status)

    assert.deepEqual(statuses, Array(20).fill(200))
  })

  test('a reading request whose connection was cut is tried on another', async ({
    assert,
    cleanup,
  }) => {
    const bad = await startUpstream({ cleanup }, (request) => void request.socket.destroy())
    const good = await startUpstream({ cleanup })
    const { url } = await startBefore({ cleanup }, [bad.url, good.url])

    const statuses = (await repeat(4, url)).map(({ status }) => status)

    assert.deepEqual(statuses, [200, 200, 200, 200])
    assert.isNotEmpty(bad.calls)
  })

  test('a writing request that reached nobody is tried on another, with its body', async ({
    assert,
    cleanup,
  }) => {
    const bodies: string[] = []
    const good = await startUpstream({ cleanup }, async (request, response) => {
      bodies.push((await request.toArray()).join(''))
      response.end()
    })
    const { url } = await startBefore({ cleanup }, [await nobody(), good.url])

    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => send(url, '/api/v1/products', { method: 'POST', body: `${n}` }))
    )

    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200, 200]
    )
    assert.deepEqual(bodies.sort(), ['1', '2', '3', '4'])
  })

  test('one that reached nobody is tried on an instance that was left alone, rather than on none', async ({
    assert,
    cleanup,
  }) => {
    const back = await startUpstream({ cleanup })
    const { url, gateway } = await startBefore({ cleanup }, [back.url, await nobody()])
    gateway.balancers['catalog-service'].instances[0]!.state = 'ejected'

    const statuses = (await repeat(2, url, 'POST')).map(({ status }) => status)

    assert.deepEqual(statuses, [200, 200])
  })

  test('a writing request that was sent is never sent twice', async ({ assert, cleanup }) => {
    const bad = await startUpstream({ cleanup }, (request) => void request.socket.destroy())
    const good = await startUpstream({ cleanup })
    const { url } = await startBefore({ cleanup }, [bad.url, good.url])

    const statuses = (await repeat(4, url, 'POST')).map(({ status }) => status)

    assert.deepEqual(statuses.sort(), [200, 200, 502, 502])
    assert.equal(bad.calls.length + good.calls.length, 4)
  })
})
