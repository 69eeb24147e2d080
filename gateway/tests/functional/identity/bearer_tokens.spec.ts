import { createHmac, randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { exportSPKI, generateKeyPair, importJWK, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose'
import { startGateway, type Running } from '#tests/support/gateway'
import { send } from '#tests/support/send'
import { STOREFRONT_URL, type Storefront } from '#tests/support/storefront'
import { startUpstream } from '#tests/support/upstream'

const ID = '0198c5f0-0000-7000-8000-000000000001'

type Forge = (storefront: Storefront) => string | Promise<string>

const claims = { email: 'a@example.test', name: 'A', roles: ['order_staff'], isAdmin: true }

/** Signed by a key of the forger's own, under any header. */
async function foreign(header: Record<string, unknown>) {
  const { privateKey } = await generateKeyPair('EdDSA')
  return signed(new SignJWT(claims))
    .setProtectedHeader({ alg: 'EdDSA', ...header })
    .sign(privateKey)
}

function signed<T extends SignJWT | UnsecuredJWT>(jwt: T): T {
  return jwt
    .setSubject(ID)
    .setIssuer(STOREFRONT_URL)
    .setAudience('marketplace')
    .setIssuedAt()
    .setExpirationTime('5m') as T
}

/** HS256, the published key taken for the shared secret. */
async function hmac({ identity }: Storefront, secret: string) {
  const header = { alg: 'HS256', kid: identity.publicJwk.kid }
  const payload = {
    ...claims,
    sub: ID,
    iss: STOREFRONT_URL,
    aud: 'marketplace',
    exp: 9_999_999_999,
  }
  const content = [header, payload]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`
}

function tampered(token: string) {
  const [header, payload, signature] = token.split('.')
  const changed = { ...JSON.parse(Buffer.from(payload!, 'base64url').toString()), isAdmin: true }
  return [header, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.')
}

const forgeries: [name: string, forge: Forge][] = [
  ['empty', () => ''],
  ['nonsense', () => 'nonsense'],
  ['three parts of nonsense', () => 'a.b.c'],
  ['with a space', async (shop) => `${await shop.tokenFor(ID)} x`],
  ['unsigned', () => signed(new UnsecuredJWT(claims)).encode()],
  ['signed by HMAC with the public key as x', (shop) => hmac(shop, shop.identity.publicJwk.x!)],
  [
    'signed by HMAC with the public key as PEM',
    async (shop) => {
      const key = await importJWK({ ...shop.identity.publicJwk }, 'EdDSA', { extractable: true })
      return hmac(shop, await exportSPKI(key as CryptoKey))
    },
  ],
  ['of a foreign key', () => foreign({ kid: randomUUID() })],
  ['of a foreign key without a kid', () => foreign({})],
  ['of a foreign key with a known kid', (shop) => foreign({ kid: shop.identity.publicJwk.kid })],
  [
    'that brings its own key',
    async (shop) => foreign({ kid: shop.identity.publicJwk.kid, jwk: shop.identity.publicJwk }),
  ],
  [
    'that says where its key is',
    (shop) => foreign({ kid: shop.identity.publicJwk.kid, jku: `${shop.upstream.url}/evil` }),
  ],
  ['for another audience', (shop) => shop.tokenFor(ID, { audience: 'elsewhere' })],
  ['of another issuer', (shop) => shop.tokenFor(ID, { issuer: 'https://evil.test' })],
  ['that has expired', (shop) => shop.tokenFor(ID, { expiresIn: '-1s' })],
  ['that was tampered with', async (shop) => tampered(await shop.tokenFor(ID))],
  [
    'with a critical extension',
    (shop) => shop.tokenFor(ID, { header: { crit: ['b64'], b64: false } }).catch(() => 'a.b.c'),
  ],
]

async function startEverything(cleanup: Parameters<typeof startUpstream>[0]) {
  const service = await startUpstream(cleanup)
  const running: Running = await startGateway(cleanup, {
    services: {
      'store-service': [service.url],
      'catalog-service': [service.url],
      'order-service': [service.url],
    },
  })
  return { ...running, service }
}

test.group('Bearer tokens', () => {
  test('a token {0} is a 401 everywhere and not one call goes up')
    .with(forgeries)
    .run(async ({ assert, cleanup }, [, forge]) => {
      const { url, service, storefront } = await startEverything({ cleanup })
      const authorization = `Bearer ${await forge(storefront)}`

      for (const path of ['/api/v1/products', '/api/v1/orders', '/api/v1/me', '/media/catalog/a']) {
        const answer = await send(url, path, { headers: { authorization } })
        assert.equal(answer.status, 401)
        assert.equal(answer.json().code, 'unauthenticated')
        assert.equal(answer.headers['www-authenticate'], 'Bearer')
      }
      assert.isEmpty([...service.received, ...storefront.apiCalls])
    })

  test('a good token is passed up as it came', async ({ assert, cleanup }) => {
    const { url, service, storefront } = await startEverything({ cleanup })
    const token = await storefront.tokenFor(ID)

    for (const scheme of ['Bearer', 'bearer', 'BEARER']) {
      const answer = await send(url, '/api/v1/orders', {
        headers: { authorization: `${scheme} ${token}` },
      })
      assert.equal(answer.status, 200)
      assert.equal(service.last.headers.authorization, `Bearer ${token}`)
    }
  })

  test('keys are asked for once, not for each request', async ({ assert, cleanup }) => {
    const { url, storefront } = await startEverything({ cleanup })

    for (const id of ['a', 'b', 'c']) {
      const authorization = `Bearer ${await storefront.tokenFor(id)}`
      await send(url, '/api/v1/orders', { headers: { authorization } })
    }

    assert.lengthOf(storefront.upstream.received, 1)
  })

  test('no token at all is the service to judge', async ({ assert, cleanup }) => {
    const { url, service } = await startEverything({ cleanup })

    const answer = await send(url, '/api/v1/orders')

    assert.equal(answer.status, 200)
    assert.notProperty(service.last.headers, 'authorization')
  })

  test('keys that cannot be had are a 503, not a 401', async ({ assert, cleanup }) => {
    const { url, service, storefront } = await startEverything({ cleanup })
    const authorization = `Bearer ${await storefront.tokenFor(ID)}`
    storefront.isUp = false

    const answer = await send(url, '/api/v1/orders', { headers: { authorization } })
    assert.equal(answer.status, 503)
    assert.equal(answer.json().code, 'upstream_unavailable')
    assert.isNotEmpty(answer.headers['retry-after'])

    const anonymous = await send(url, '/api/v1/products')
    assert.equal(anonymous.status, 200)
    assert.lengthOf(service.received, 1)
  })

  test('the cookies of a browser count for nothing', async ({ assert, cleanup }) => {
    const { url, service, storefront } = await startEverything({ cleanup })

    await send(url, '/api/v1/orders', { headers: { cookie: await storefront.signIn(ID) } })

    assert.notProperty(service.last.headers, 'authorization')
    assert.notProperty(service.last.headers, 'cookie')
    assert.isEmpty(storefront.tokenCalls)
  })
})
