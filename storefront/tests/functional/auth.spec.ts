import { test } from '@japa/runner'
import { db } from '../../src/lib/db/database.ts'
import { env } from '../../src/lib/process/env.ts'
import { call } from '../client.ts'
import { cookiesOf, newcomer, password, tokenOf } from '../people.ts'
import { startStorefront } from '../server.ts'

const headers = () => ({ Origin: env().storefrontUrl })
const post = (path: string, body: unknown) =>
  call('POST', `/api/auth${path}`, { body, headers: headers() })

const newEmail = () => `${crypto.randomUUID()}@example.ma`

test.group('Signing up and in', (group) => {
  group.setup(startStorefront)

  test('signs a newcomer in at once, without any right of their own choosing', async ({
    assert,
  }) => {
    const email = newEmail()
    const person = { email: email.toUpperCase(), password, name: 'Salma', locale: 'ar' }
    const { status, headers: answer } = await post('/sign-up/email', {
      ...person,
      isAdmin: true,
      id: crypto.randomUUID(),
      emailVerified: true,
    })
    assert.equal(status, 200)
    const row = await db()
      .selectFrom('users')
      .selectAll()
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    assert.containsSubset(row, { locale: 'ar', is_admin: false, roles: [], email_verified: false })
    assert.match(row.id, /^[0-9a-f]{8}-[0-9a-f]{4}-7/)
    assert.match(answer.getSetCookie().join(), /HttpOnly; SameSite=Lax/)
    const claims = JSON.parse(atob((await tokenOf(cookiesOf(answer))).split('.')[1]!))
    assert.containsSubset(claims, {
      sub: row.id,
      iss: env().storefrontUrl,
      aud: 'marketplace',
      email,
      name: 'Salma',
      roles: [],
      isAdmin: false,
    })
    assert.equal(claims.exp - claims.iat, 300)
  })

  test('refuses what would be no sound account', async ({ assert }) => {
    const good = { email: newEmail(), password, name: 'Salma' }
    for (const wrong of [
      { ...good, name: '   ' },
      { ...good, name: 'x'.repeat(121) },
      { ...good, name: 'a\u0000b' },
      { ...good, email: 'nobody' },
      { ...good, email: `${'x'.repeat(250)}@example.ma` },
      { ...good, password: 'short' },
      { ...good, password: 'x'.repeat(200) },
      { ...good, locale: 'de' },
      { ...good, roles: ['order_staff'] },
      { ...good, name: 12 },
      {},
      [],
    ]) {
      const { status } = await post('/sign-up/email', wrong)
      assert.isTrue(status === 400 || status === 422, `${status} ${JSON.stringify(wrong)}`)
    }
    const rows = await db().selectFrom('users').where('email', '=', good.email).execute()
    assert.lengthOf(rows, 0)
  })

  test('takes an address once', async ({ assert }) => {
    const { email } = await newcomer()
    const again = await post('/sign-up/email', { email, password, name: 'Other' })
    assert.equal(again.status, 422)
    const both = { email: newEmail(), password, name: 'Two at once' }
    const answers = await Promise.all([post('/sign-up/email', both), post('/sign-up/email', both)])
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 422])
  })

  test('signs in, and does not tell who exists', async ({ assert }) => {
    const { email } = await newcomer()
    assert.equal((await post('/sign-in/email', { email, password })).status, 200)
    const wrong = await post('/sign-in/email', { email, password: 'not the one' })
    const unknown = await post('/sign-in/email', { email: newEmail(), password: 'not the one' })
    assert.equal(wrong.status, 401)
    assert.deepEqual([unknown.status, unknown.body], [wrong.status, wrong.body])
  })

  test('takes no writes from other sites', async ({ assert }) => {
    const { cookie, email } = await newcomer()
    const evil = { headers: { Origin: 'https://evil.example' } }
    const body = { email, password }
    assert.equal((await call('POST', '/api/auth/sign-in/email', { ...evil, body })).status, 403)
    assert.equal(
      (await call('POST', '/api/auth/sign-out', { ...evil, cookie, body: {} })).status,
      403
    )
  })

  test('has no door beside our own rules', async ({ assert }) => {
    const { cookie, id } = await newcomer()
    for (const path of ['/update-user', '/delete-user', '/change-email', '/update-session']) {
      const body = { name: 'x', phone: 'x', newEmail: newEmail(), password }
      const answer = await call('POST', `/api/auth${path}`, { cookie, body, headers: headers() })
      assert.equal(answer.status, 404, path)
    }
    const row = await db().selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst()
    assert.equal(row?.name, 'Salma El Idrissi')
  })

  test('publishes the keys that its tokens are verified by', async ({ assert }) => {
    const { token } = await newcomer()
    const { kid, alg } = JSON.parse(atob(token.split('.')[0]!))
    assert.equal(alg, 'EdDSA')
    const { status, body } = await call('GET', '/api/auth/jwks')
    assert.equal(status, 200)
    assert.isTrue(body.keys.some((key: any) => key.kid === kid && key.crv === 'Ed25519' && !key.d))
  })
})
