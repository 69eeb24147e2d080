import { test } from '@japa/runner'
import { repeat, startLimited } from '#tests/support/limited'
import { send } from '#tests/support/send'

const bad = (value: string) => ({ headers: { authorization: `Bearer ${value}` } })

test.group('Credentials that fail', () => {
  test('Beyond the limit a session cookie is refused before the storefront is asked', async ({
    assert,
    cleanup,
  }) => {
    const { url, storefront } = await startLimited({ cleanup }, { limits: { failures: 2 } })
    const statuses: number[] = []

    for (const id of ['a', 'b', 'c', 'd']) {
      const cookie = `better-auth.session_token=${id}.forged`
      statuses.push((await send(url, '/admin/orders', { headers: { cookie } })).status)
    }

    assert.deepEqual(statuses, [302, 302, 429, 429])
    assert.lengthOf(storefront.tokenCalls, 2)
  })

  test('Beyond the limit a token is refused unread, with the numbers', async ({
    assert,
    cleanup,
  }) => {
    const { url, service, storefront } = await startLimited(
      { cleanup },
      { limits: { failures: 2 } }
    )
    assert.deepEqual(await repeat(2, url, '/api/v1/orders', bad('nonsense')), [401, 401])

    const response = await send(url, '/api/v1/orders', bad(await storefront.tokenFor('nadia')))

    assert.equal(response.status, 429)
    assert.isAtLeast(Number(response.headers['retry-after']), 1)
    assert.equal(response.headers['ratelimit-limit'], '2')
    assert.isEmpty(service.calls)
  })

  test('Who was let in a moment ago goes on, whatever others at their address send', async ({
    assert,
    cleanup,
  }) => {
    const { url, storefront } = await startLimited({ cleanup }, { limits: { failures: 2 } })
    const good = bad(await storefront.tokenFor('nadia'))
    assert.deepEqual(await repeat(1, url, '/api/v1/orders', good), [200])
    await repeat(3, url, '/api/v1/orders', bad('nonsense'))

    assert.deepEqual(await repeat(2, url, '/api/v1/orders', good), [200, 200])
  })

  test('Good tokens never count as failures', async ({ assert, cleanup }) => {
    const { url, storefront } = await startLimited({ cleanup }, { limits: { failures: 1 } })
    const statuses: number[] = []

    for (const id of ['a', 'b', 'c']) {
      const token = bad(await storefront.tokenFor(id))
      statuses.push((await send(url, '/api/v1/orders', token)).status)
    }

    assert.deepEqual(statuses, [200, 200, 200])
  })

  test('Who is not signed in is not held up by others’ failures', async ({ assert, cleanup }) => {
    const { url } = await startLimited({ cleanup }, { limits: { failures: 1 } })
    await repeat(3, url, '/api/v1/orders', bad('nonsense'))

    assert.deepEqual(await repeat(1, url, '/api/v1/products'), [200])
  })
})

test.group('Paths that lead nowhere', () => {
  test('They share one counter, with what leads somewhere', async ({ assert, cleanup }) => {
    const { url, service } = await startLimited({ cleanup }, { limits: { anonymous: 3 } })
    const statuses: number[] = []

    for (const path of ['/nothing', `/${'x'.repeat(7_000)}`, '/api/v1/nowhere', '/other']) {
      statuses.push((await send(url, path)).status)
    }

    assert.deepEqual(statuses, [404, 404, 404, 429])
    assert.deepEqual(await repeat(1, url, '/api/v1/products'), [429])
    assert.isEmpty(service.calls)
  })
})
