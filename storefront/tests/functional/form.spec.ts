import { test } from '@japa/runner'
import { call } from '../client.ts'
import { newcomer } from '../people.ts'
import { startStorefront } from '../server.ts'

test.group('The form of the API', (group) => {
  group.setup(startStorefront)

  test('refuses bodies that are no JSON object', async ({ assert }) => {
    const { token } = await newcomer()
    const patch = async (body: string, type = 'application/json') => {
      const answer = await call('PATCH', '/api/v1/me', {
        token,
        body,
        headers: { 'Content-Type': type },
      })
      assert.match(answer.headers.get('content-type')!, /^application\/problem\+json/)
      return [answer.status, answer.body.code]
    }
    assert.deepEqual(await patch('{'), [400, 'malformed_request'])
    assert.deepEqual(await patch('[]'), [422, 'validation_failed'])
    assert.deepEqual(await patch('null'), [422, 'validation_failed'])
    assert.deepEqual(await patch('"x"'), [422, 'validation_failed'])
    assert.deepEqual(await patch('name=x', 'text/plain'), [415, 'unsupported_media_type'])
    const huge = JSON.stringify({ name: 'x'.repeat(1_100_000) })
    assert.deepEqual(await patch(huge), [413, 'payload_too_large'])
    const deep = `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`
    assert.deepEqual(await patch(deep), [422, 'validation_failed'])
  })

  test('names the methods that a path has', async ({ assert }) => {
    const { status, body, headers } = await call('PUT', '/api/v1/me')
    assert.equal(status, 405)
    assert.equal(body.code, 'method_not_allowed')
    assert.equal(headers.get('allow'), 'GET, HEAD, PATCH, DELETE')
    assert.equal((await call('GET', '/api/v1/cart/merge')).headers.get('allow'), 'POST')
  })

  test('does not know what it does not have', async ({ assert }) => {
    for (const path of ['/api/v1/nothing', '/api/nothing', '/internal/nothing', '/internal']) {
      for (const method of ['GET', 'POST', 'DELETE']) {
        const { status } = await call(method, path)
        assert.equal(status, 404, `${method} ${path}`)
      }
    }
    assert.equal((await call('GET', '/api/v1/nothing')).body.code, 'not_found')
  })

  test('keeps the request’s id and makes one where there is none', async ({ assert }) => {
    const given = await call('GET', '/api/v1/me', { headers: { 'X-Request-Id': 'abc-1.2_3' } })
    assert.equal(given.headers.get('x-request-id'), 'abc-1.2_3')
    assert.equal(given.body.requestId, 'abc-1.2_3')
    const made = await call('GET', '/api/v1/me', { headers: { 'X-Request-Id': 'no spaces' } })
    assert.match(made.headers.get('x-request-id')!, /^[0-9a-f-]{36}$/)
  })

  test('tells of its health', async ({ assert }) => {
    for (const path of ['/health/live', '/health/ready']) {
      const { status, body } = await call('GET', path)
      assert.equal(status, 200)
      assert.deepEqual(body, { data: { status: 'ok' } })
    }
  })
})
