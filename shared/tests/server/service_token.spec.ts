import { mock } from 'node:test'
import { test } from '@japa/runner'
import { SignJWT } from 'jose'
import { publicKeyOf, readServiceKeys } from '../../server/service_keys.ts'
import { createServiceTokens } from '../../server/service_token.ts'
import { givenServiceKeys } from '../../server/testing/service_tokens.ts'

const keys = givenServiceKeys('order-service', 'catalog-service', 'store-service')
const orders = createServiceTokens('order-service', keys['order-service'])
const catalog = createServiceTokens('catalog-service', keys['catalog-service'])

const privateKeyOf = (app: keyof typeof keys) => readServiceKeys(app, keys[app]).own

/** As a caller signs it whose clock shows that second. */
function tokenMadeAt(second: number, key = privateKeyOf('order-service')): Promise<string> {
  const iat = Math.floor(second)
  return new SignJWT()
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer('order-service')
    .setAudience('catalog-service')
    .setIssuedAt(iat)
    .setExpirationTime(iat + 60)
    .sign(key)
}

test.group('Service tokens', () => {
  test('the callee learns who calls', async ({ assert }) => {
    const token = await orders.sign('catalog-service')
    assert.equal(await catalog.verify(token, ['order-service']), 'order-service')
  })

  test('a token for someone else or of no one is not taken', async ({ assert }) => {
    const elsewhere = await orders.sign('store-service')
    for (const token of [elsewhere, 'nonsense', 'a.b.c', undefined]) {
      await assert.rejects(() => catalog.verify(token, ['order-service']), /unauthenticated/)
    }
  })

  test('an app whose key was taken cannot speak for another', async ({ assert }) => {
    const stolen = privateKeyOf('store-service')
    const token = await tokenMadeAt(Date.now() / 1000, stolen)

    await assert.rejects(() => catalog.verify(token, ['order-service']), /unauthenticated/)
  })

  test('a token signed with a public key as if it were a shared secret is not taken', async ({
    assert,
  }) => {
    const known = new TextEncoder().encode(publicKeyOf(keys['order-service'].privateKey))
    const token = await new SignJWT()
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('order-service')
      .setAudience('catalog-service')
      .setIssuedAt()
      .setExpirationTime('60s')
      .sign(known)

    await assert.rejects(() => catalog.verify(token, ['order-service']), /unauthenticated/)
  })

  test('while a key is exchanged, tokens of the old one and of the new one are taken', async ({
    assert,
  }) => {
    const next = givenServiceKeys('order-service')['order-service']
    const publicKeys = `${keys['catalog-service'].publicKeys},${next.publicKeys}`
    const callee = createServiceTokens('catalog-service', {
      ...keys['catalog-service'],
      publicKeys,
    })
    const renewed = createServiceTokens('order-service', next)

    for (const caller of [orders, renewed]) {
      const token = await caller.sign('catalog-service')
      assert.equal(await callee.verify(token, ['order-service']), 'order-service')
    }
  })

  test('a token that was taken once is taken again until it has expired', async ({
    assert,
    cleanup,
  }) => {
    const token = await orders.sign('catalog-service')
    await catalog.verify(token, ['order-service'])
    mock.timers.enable({ apis: ['Date'], now: Date.now() })
    cleanup(() => mock.timers.reset())

    mock.timers.tick(59_000)
    assert.equal(await catalog.verify(token, ['order-service']), 'order-service')
    mock.timers.tick(120_000)
    await assert.rejects(() => catalog.verify(token, ['order-service']), /unauthenticated/)
  })

  test('a token that was taken once opens no route that does not list its caller', async ({
    assert,
  }) => {
    const token = await orders.sign('catalog-service')
    await catalog.verify(token, ['order-service'])

    await assert.rejects(() => catalog.verify(token, ['store-service']), /forbidden/)
  })

  test('a caller that the route does not list is refused', async ({ assert }) => {
    const token = await orders.sign('catalog-service')
    await assert.rejects(() => catalog.verify(token, ['store-service']), /forbidden/)
  })

  for (const seconds of [-50, -6, 6, 50]) {
    test(`A token of a caller whose clock is ${seconds} s off is taken`, async ({ assert }) => {
      const token = await tokenMadeAt(Date.now() / 1000 + seconds)

      assert.equal(await catalog.verify(token, ['order-service']), 'order-service')
    })
  }

  for (const seconds of [-130, 70]) {
    test(`A token made ${seconds} s from now is refused`, async ({ assert }) => {
      const token = await tokenMadeAt(Date.now() / 1000 + seconds)

      await assert.rejects(() => catalog.verify(token, ['order-service']), /unauthenticated/)
    })
  }

  test('one that claims to live for a year is not taken', async ({ assert }) => {
    const token = await new SignJWT()
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer('order-service')
      .setAudience('catalog-service')
      .setIssuedAt(Math.floor(Date.now() / 1000) - 120)
      .setExpirationTime('1y')
      .sign(privateKeyOf('order-service'))
    await assert.rejects(() => catalog.verify(token, ['order-service']), /unauthenticated/)
  })
})
