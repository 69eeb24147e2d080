import { test } from '@japa/runner'
import { startGateway } from '#tests/support/gateway'
import { send } from '#tests/support/send'

test.group('The page that shows the API', () => {
  test('It loads scripts from the gateway alone, and its policy lets it load no others', async ({
    assert,
    cleanup,
  }) => {
    const { url } = await startGateway({ cleanup })

    const page = await send(url, '/docs')

    assert.equal(page.status, 200)
    assert.match(String(page.headers['content-security-policy']), /^default-src 'self';/)
    const scripts = [...page.text.matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, src]) => src!)
    assert.deepEqual(scripts, ['/docs/scalar.js', '/docs/start.js'])
    for (const script of scripts) {
      const { status, headers } = await send(url, script)
      assert.equal(status, 200)
      assert.match(String(headers['content-type']), /^text\/javascript/)
    }
  })

  test('Scalar comes compressed', async ({ assert, cleanup }) => {
    const { url } = await startGateway({ cleanup })

    const response = await fetch(`${url}/docs/scalar.js`)

    assert.equal(response.headers.get('content-encoding'), 'gzip')
    assert.include(await response.text(), 'createApiReference')
  })
})

test.group('A token to try requests with', () => {
  test('Outside the demo there is none', async ({ assert, cleanup }) => {
    const { url, storefront } = await startGateway({ cleanup }, { isDemo: false })

    const response = await send(url, '/docs/token')

    assert.equal(response.status, 404)
    assert.isEmpty(storefront.upstream.received)
  })

  test('In the demo it is that of a demo account, and asked for once while it is good', async ({
    assert,
    cleanup,
  }) => {
    const { url, storefront } = await startGateway({ cleanup }, { isDemo: true })
    const cookie = await storefront.signIn('of-the-demo')
    storefront.upstream.answer((request, response) => {
      if (request.url !== '/api/auth/sign-in/email') return storefront.listener(request, response)
      response.setHeader('set-cookie', `${cookie}; Path=/; HttpOnly`)
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })

    const [first, second] = [await send(url, '/docs/token'), await send(url, '/docs/token')]

    assert.equal(first.json().data.token, storefront.sessions.get(cookie))
    assert.equal(second.json().data.token, first.json().data.token)
    assert.lengthOf(storefront.tokenCalls, 1)
  })

  test('It is for a few accounts and no others', async ({ assert, cleanup }) => {
    const { url } = await startGateway({ cleanup }, { isDemo: true })

    const response = await send(url, '/docs/token?as=constructor')

    assert.equal(response.status, 404)
  })
})
