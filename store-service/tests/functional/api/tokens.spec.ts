import { test } from '@japa/runner'
import { SignJWT } from 'jose'
import { identity } from '#tests/support/identity'
import { person } from '@marketplace/shared/server/testing/identity'

const unsigned = (claims: object, header: object) =>
  [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.') + '.'

const someone = person({ isAdmin: true })
const claims = { sub: someone.id, aud: 'marketplace', isAdmin: true, exp: 4102444800 }

const bad: Record<string, () => Promise<string>> = {
  'an expired token': () => identity.tokenFor(someone, { expiresIn: '-1m' }),
  'a token of another issuer': () =>
    identity.tokenFor(someone, { issuer: 'http://elsewhere.test' }),
  'a token for another audience': () => identity.tokenFor(someone, { audience: 'gateway' }),
  'an unsigned token': async () => unsigned(claims, { alg: 'none' }),
  'a token signed with the public key as a secret': () =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: identity.publicJwk.kid! })
      .sign(Buffer.from(identity.publicJwk.x!)),
  'a token of an unknown key': () => identity.tokenFor(someone, { header: { kid: 'unknown' } }),
  'no token at all': async () => 'nonsense',
}

test.group('Bad tokens', () => {
  for (const [title, make] of Object.entries(bad)) {
    test(`${title} is refused, on public routes too`, async ({ client, assert }) => {
      const response = await client.get('/api/v1/stores').bearerToken(await make())
      response.assertStatus(401)
      assert.equal(response.body().code, 'unauthenticated')
      assert.match(response.header('content-type')!, /^application\/problem\+json/)
    })
  }
})
