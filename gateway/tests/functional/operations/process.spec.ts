import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { givenServiceKeys } from '@marketplace/shared/server/testing/service_tokens'
import { send, until } from '#tests/support/send'
import { nobody, startUpstream, type Cleanup } from '#tests/support/upstream'

const keys = givenServiceKeys('gateway').gateway
const otherKeys = givenServiceKeys('gateway').gateway.publicKeys

const sound = {
  APP_KEY: 'Vb3kqT8sXw2LrN6yHd9mPf4gJc7zAe1u',
  SERVICE_PRIVATE_KEY: keys.privateKey,
  SERVICE_PUBLIC_KEYS: keys.publicKeys,
  GATEWAY_URL: 'https://api.example.test',
  STOREFRONT_URL: 'https://shop.example.test',
  COOKIE_DOMAIN: 'example.test',
  STOREFRONT_INTERNAL_URL: 'http://127.0.0.1:9',
  STORE_SERVICE_URLS: 'http://127.0.0.1:9',
  CATALOG_SERVICE_URLS: 'http://127.0.0.1:9',
  ORDER_SERVICE_URLS: 'http://127.0.0.1:9',
}

/** Starts the gateway as it is started outside of tests, with this environment and nothing else. */
function start({ cleanup }: Cleanup, env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ['--import=@poppinss/ts-exec', 'bin/server.ts'], {
    cwd: app.makePath(),
    env: { PATH: process.env.PATH, NODE_ENV: 'production', LOG_LEVEL: 'silent', ...env },
  })
  cleanup(() => void child.kill('SIGKILL'))
  return child
}

test.group('The process', () => {
  test('does not start in production with {0}')
    .with([
      ['a short APP_KEY', { APP_KEY: 'short' }, 'APP_KEY'],
      ['an example', { APP_KEY: `change-me-${'x'.repeat(40)}` }, 'APP_KEY'],
      ['no key of its own', { SERVICE_PRIVATE_KEY: undefined }, 'SERVICE_PRIVATE_KEY'],
      ['a key that is none', { SERVICE_PRIVATE_KEY: 'x'.repeat(64) }, 'SERVICE_PRIVATE_KEY'],
      ['the keys of others', { SERVICE_PUBLIC_KEYS: otherKeys }, 'SERVICE_PUBLIC_KEYS'],
      ['no address of its own', { GATEWAY_URL: undefined }, 'GATEWAY_URL'],
      ['an address that is not https', { GATEWAY_URL: 'http://api.example.test' }, 'GATEWAY_URL'],
      ['a storefront over http', { STOREFRONT_URL: 'http://shop.example.test' }, 'STOREFRONT_URL'],
      ['panels that see no session', { COOKIE_DOMAIN: undefined }, 'COOKIE_DOMAIN'],
      ['no word of which environment it is', { MARKETPLACE_ENV: undefined }, 'MARKETPLACE_ENV'],
      ['an address that is none', { ORDER_SERVICE_URLS: 'http://a,b' }, 'ORDER_SERVICE_URLS'],
      ['a limit that is no number', { RATE_LIMIT_SCALE: 'many' }, 'RATE_LIMIT_SCALE'],
    ] as const)
    .run(async ({ assert, cleanup }, [, wrong, name]) => {
      const child = start({ cleanup }, { MARKETPLACE_ENV: 'production', ...sound, ...wrong })

      const [output, [code]] = await Promise.all([
        text(child.stderr),
        once(child, 'exit'),
        text(child.stdout),
      ])

      assert.equal(code, 1)
      assert.include(output, name)
    })

  test('finishes what is in flight when it is told to stop, and writes its lines', async ({
    assert,
    cleanup,
  }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const catalog = await startUpstream({ cleanup }, async (_, response) => {
      await held
      response.end('done')
    })
    const url = await nobody()
    const child = start(
      { cleanup },
      {
        ...sound,
        MARKETPLACE_ENV: 'production',
        PORT: new URL(url).port,
        CATALOG_SERVICE_URLS: catalog.url,
        DRAIN_DELAY_MS: '0',
        LOG_LEVEL: 'info',
      }
    )
    const [exited, output] = [once(child, 'exit'), text(child.stdout)]
    await until(() => send(url, '/health/live').then(isOk, () => false))
    const slow = once(request(`${url}/api/v1/products`, { agent: false }).end(), 'response')
    await until(() => catalog.calls.length === 1)

    child.kill('SIGTERM')
    await until(() =>
      send(url, '/health/live').then(
        () => false,
        () => true
      )
    )
    release()

    const [response] = await slow
    assert.equal(await text(response), 'done')
    assert.deepEqual(await exited, [0, null])
    assert.include(await output, '"route":"/api/v1/products"')
  })
})

function isOk({ status }: { status: number }) {
  return status === 200
}
