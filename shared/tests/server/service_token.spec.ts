import { test } from '@japa/runner'
import { SignJWT } from 'jose'
import { createServiceTokens } from '../../server/service_token.ts'

const secret = 'k'.repeat(40)
const orders = createServiceTokens('order-service', secret)
const catalog = createServiceTokens('catalog-service', secret)

/** As a caller signs it whose clock shows that second. */
function tokenMadeAt(second: number): Promise<string> {
  const iat = Math.floor(second)
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('order-service')
    .setAudience('catalog-service')
    .setIssuedAt(iat)
    .setExpirationTime(iat + 60)
    .sign(new TextEncoder().encode(secret))
}

test.group('Service tokens', () => {
  test('the callee learns who calls', async ({ assert }) => {
    const token = await orders.sign('catalog-service')
    assert.equal(await catalog.verify(token, ['order-service']), 'order-service')
  })

  test('a token for someone else, of another secret or of no one is not taken', async ({
    assert,
  }) => {
    const elsewhere = await orders.sign('store-service')
    const forged = await createServiceTokens('order-service', 'x'.repeat(40)).sign(
      'catalog-service'
    )
    for (const token of [elsewhere, forged, 'nonsense', undefined]) {
      await assert.rejects(() => catalog.verify(token, ['order-service']), /unauthenticated/)
    }
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
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('order-service')
      .setAudience('catalog-service')
      .setIssuedAt(Math.floor(Date.now() / 1000) - 120)
      .setExpirationTime('1y')
      .sign(new TextEncoder().encode(secret))
    await assert.rejects(() => catalog.verify(token, ['order-service']), /unauthenticated/)
  })
})
