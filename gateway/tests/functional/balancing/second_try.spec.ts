import { test } from '@japa/runner'
import { repeat, startBefore } from '#tests/support/instances'
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

  test('a writing request is never tried twice', async ({ assert, cleanup }) => {
    const bad = await startUpstream({ cleanup }, (request) => void request.socket.destroy())
    const good = await startUpstream({ cleanup })
    const { url } = await startBefore({ cleanup }, [bad.url, good.url])

    const statuses = (await repeat(4, url, 'POST')).map(({ status }) => status)

    assert.deepEqual(statuses.sort(), [200, 200, 502, 502])
    assert.equal(bad.calls.length + good.calls.length, 4)
  })
})
