import { test } from '@japa/runner'
import { repeat, startLimited } from '#tests/support/limited'
import { send } from '#tests/support/send'

test.group('Limits', () => {
  test('one request too many is a 429 that says when to come back', async ({ assert, cleanup }) => {
    const { url, service } = await startLimited({ cleanup }, { limits: { anonymous: 2 } })

    const first = await send(url, '/api/v1/products')
    assert.containsSubset(first.headers, {
      'ratelimit-limit': '2',
      'ratelimit-remaining': '1',
      'ratelimit-reset': '60',
    })
    await send(url, '/api/v1/stores')
    const third = await send(url, '/api/v1/products')

    assert.equal(third.status, 429)
    assert.equal(third.json().code, 'rate_limited')
    assert.equal(third.headers['ratelimit-limit'], '2')
    assert.equal(third.headers['ratelimit-remaining'], '0')
    assert.isAtLeast(Number(third.headers['retry-after']), 1)
    assert.isAtMost(Number(third.headers['retry-after']), 60)
    assert.lengthOf(service.calls, 2)
  })

  test('a user is counted wherever they are, not by address', async ({ assert, cleanup }) => {
    const { url, storefront } = await startLimited(
      { cleanup },
      { limits: { anonymous: 1, user: 3 } }
    )
    const headers = { authorization: `Bearer ${await storefront.tokenFor('nadia')}` }
    const others = { authorization: `Bearer ${await storefront.tokenFor('karim')}` }

    assert.deepEqual(await repeat(4, url, '/api/v1/orders', { headers }), [200, 200, 200, 429])
    assert.deepEqual(await repeat(1, url, '/api/v1/orders', { headers: others }), [200])
    assert.deepEqual(await repeat(2, url, '/api/v1/products'), [200, 429])
  })

  test('a session of the panels counts as its user', async ({ assert, cleanup }) => {
    const { url, storefront } = await startLimited({ cleanup }, { limits: { user: 2 } })
    const cookie = await storefront.signIn('nadia')

    const statuses = await repeat(3, url, '/admin/orders', { headers: { cookie } })

    assert.deepEqual(statuses, [200, 200, 429])
  })

  test('checkouts have a count of their own', async ({ assert, cleanup }) => {
    const { url, storefront } = await startLimited({ cleanup }, { limits: { checkouts: 2 } })
    const headers = { authorization: `Bearer ${await storefront.tokenFor('nadia')}` }
    const post = { method: 'POST', headers, body: '{}' }

    assert.deepEqual(await repeat(3, url, '/api/v1/checkouts', post), [200, 200, 429])
    assert.deepEqual(await repeat(3, url, '/api/v1/checkouts/quote', post), [200, 200, 200])
    assert.deepEqual(await repeat(1, url, '/api/v1/orders', { headers }), [200])
  })

  test('uploads have a count of their own', async ({ assert, cleanup }) => {
    const { url, storefront } = await startLimited({ cleanup }, { limits: { uploads: 2 } })
    const authorization = `Bearer ${await storefront.tokenFor('nadia')}`
    const file = { 'content-type': 'multipart/form-data; boundary=x', authorization }

    const paths = ['/api/v1/products/1/images', '/api/v1/stores/1/logo', '/api/v1/products/import']
    const statuses = []
    for (const path of paths) {
      statuses.push(
        (await send(url, path, { method: 'POST', headers: file, body: '--x--' })).status
      )
    }

    assert.deepEqual(statuses, [200, 200, 429])
    assert.deepEqual(
      await repeat(1, url, '/api/v1/products', { method: 'POST', headers: { authorization } }),
      [200]
    )
  })

  test('bad tokens are counted, so that guessing is not free', async ({ assert, cleanup }) => {
    const { url } = await startLimited({ cleanup }, { limits: { anonymous: 2 } })
    const headers = { authorization: 'Bearer nonsense' }

    assert.deepEqual(await repeat(3, url, '/api/v1/orders', { headers }), [401, 401, 429])
  })

  test('pictures have a count of their own', async ({ assert, cleanup }) => {
    const { url } = await startLimited({ cleanup }, { limits: { anonymous: 1, files: 2 } })

    assert.deepEqual(await repeat(3, url, '/media/catalog/a.webp'), [200, 200, 429])
    assert.deepEqual(await repeat(1, url, '/api/v1/products'), [200])
  })

  test('health is never limited', async ({ assert, cleanup }) => {
    const { url } = await startLimited({ cleanup }, { limits: { anonymous: 1 } })

    assert.deepEqual(await repeat(3, url, '/health/live'), [200, 200, 200])
  })
})
