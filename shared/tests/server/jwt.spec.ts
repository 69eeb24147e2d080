import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import { createJwtVerifier } from '../../server/jwt.ts'
import { ProblemError } from '../../server/errors/problem_error.ts'
import { person, TestIdentity } from '../../server/testing/identity.ts'

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const issuer = 'http://shop.test'

async function setUp() {
  const internalUrl = `http://127.0.0.1:${await freePort()}`
  const identity = new TestIdentity({ issuer, internalUrl })
  const verifier = createJwtVerifier({ jwksUrl: `${internalUrl}/api/auth/jwks`, issuer })
  return { identity, verifier }
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'passed',
    (error: unknown) => (error instanceof ProblemError ? error.code : String(error))
  )

test.group('Verifying a person’s token', (group) => {
  let cleanUp: (() => Promise<void>) | undefined
  group.each.teardown(async () => cleanUp?.())

  test('a sound one tells whom it speaks for; roles that we do not know are left out', async ({
    assert,
  }) => {
    const { identity, verifier } = await setUp()
    cleanUp = await identity.start()
    const someone = person({ roles: ['order_staff', 'emperor' as never] })
    const token = await identity.tokenFor(someone)
    const principal = await verifier.verify(token)
    assert.deepEqual(principal, { ...someone, roles: ['order_staff'], isAdmin: false, token })
    assert.strictEqual(await verifier.verify(token), principal)
  })

  test('while the keys cannot be had it is nobody’s fault but ours', async ({ assert }) => {
    const { identity, verifier } = await setUp()
    const stop = await identity.start()
    const token = await identity.tokenFor(person())
    await stop()
    cleanUp = undefined
    assert.equal(await codeOf(verifier.verify(token)), 'upstream_unavailable')
  })

  test('a token of a key that was never published is refused', async ({ assert }) => {
    const { identity, verifier } = await setUp()
    cleanUp = await identity.start()
    const other = await setUp()
    const stopOther = await other.identity.start()
    const foreign = await other.identity.tokenFor(person(), {
      header: { kid: identity.publicJwk.kid },
    })
    await stopOther()
    assert.equal(await codeOf(verifier.verify(foreign)), 'unauthenticated')
  })

  for (const nonsense of ['', 'a.b.c', '....', 'é'.repeat(5000)]) {
    test(`“${nonsense.slice(0, 10)}” is refused before any key is asked for`, async ({
      assert,
    }) => {
      const { verifier } = await setUp()
      assert.equal(await codeOf(verifier.verify(nonsense)), 'unauthenticated')
    })
  }
})
