import { test } from '@japa/runner'
import { db } from '../../src/lib/db/database.ts'
import { env } from '../../src/lib/process/env.ts'
import { call } from '../client.ts'
import { sendForm, visit } from '../pages.ts'
import { cookiesOf, newcomer, password, type Person } from '../people.ts'
import { startStorefront } from '../server.ts'

const post = (path: string, body: unknown, cookie?: string) =>
  call('POST', `/api/auth${path}`, { body, cookie, headers: { Origin: env().storefrontUrl } })

const newEmail = () => `${crypto.randomUUID()}@example.ma`

const sessionsOf = ({ id }: Person) =>
  db().selectFrom('sessions').select('id').where('user_id', '=', id).execute()

test.group('Passwords', (group) => {
  group.setup(startStorefront)

  for (const common of ['password', 'PASSWORD', '12345678', 'azertyuiop', 'iloveyou']) {
    test(`The password ${common} is refused at sign-up`, async ({ assert }) => {
      const email = newEmail()

      const { status, body } = await post('/sign-up/email', { email, password: common, name: 'S' })

      assert.deepEqual([status, body.code], [400, 'PASSWORD_TOO_COMMON'])
      const rows = await db().selectFrom('users').where('email', '=', email).execute()
      assert.lengthOf(rows, 0)
    })
  }

  test('A common password is refused where one is changed', async ({ assert }) => {
    const { cookie, email } = await newcomer()

    const { status, body } = await post(
      '/change-password',
      { currentPassword: password, newPassword: 'password1' },
      cookie
    )

    assert.deepEqual([status, body.code], [400, 'PASSWORD_TOO_COMMON'])
    assert.equal((await post('/sign-in/email', { email, password })).status, 200)
  })

  test('The sign-up form says that a password is too common', async ({ assert }) => {
    const { shown, status } = await sendForm('/fr/sign-up', '', 'Créer mon compte', {
      name: 'Salma',
      email: newEmail(),
      password: 'azertyuiop',
    })

    assert.equal(status, 200)
    assert.include(shown, 'l’un des premiers que l’on essaie')
  })

  test('A changed password ends every other session, over the API too', async ({ assert }) => {
    const person = await newcomer()
    const other = cookiesOf(
      (await post('/sign-in/email', { email: person.email, password })).headers
    )

    const { status, headers } = await post(
      '/change-password',
      { currentPassword: password, newPassword: 'marketplace2', revokeOtherSessions: false },
      person.cookie
    )

    assert.equal(status, 200)
    assert.lengthOf(await sessionsOf(person), 1)
    assert.equal((await call('GET', '/api/auth/token', { cookie: other })).status, 401)
    const own = await call('GET', '/api/auth/token', { cookie: cookiesOf(headers) })
    assert.equal(own.status, 200)
  })
})

test.group('Sessions', (group) => {
  group.setup(startStorefront)

  test('A new sign-in ends the session that the browser had', async ({ assert }) => {
    const person = await newcomer()
    const [before] = await sessionsOf(person)

    const { status } = await post(
      '/sign-in/email',
      { email: person.email, password },
      person.cookie
    )

    assert.equal(status, 200)
    const after = await sessionsOf(person)
    assert.lengthOf(after, 1)
    assert.notEqual(after[0]!.id, before!.id)
  })

  test('A failed sign-in leaves the session alone', async ({ assert }) => {
    const person = await newcomer()

    await post('/sign-in/email', { email: person.email, password: 'not the one' }, person.cookie)

    assert.lengthOf(await sessionsOf(person), 1)
  })

  for (const image of [
    'javascript:alert(1)',
    'data:text/html,x',
    'x',
    `https://a/${'x'.repeat(500)}`,
  ]) {
    test(`Sign-up refuses the image ${image.slice(0, 30)}`, async ({ assert }) => {
      const person = { email: newEmail(), password, name: 'Salma', image }

      const { status, body } = await post('/sign-up/email', person)

      assert.deepEqual([status, body.code], [400, 'INVALID_IMAGE'])
    })
  }
})

test.group('What caches may keep', (group) => {
  group.setup(startStorefront)

  for (const path of [
    '/fr/account/profile',
    '/fr/account/orders',
    '/fr/account/addresses',
    '/fr/account/wishlist',
    '/fr/account/security',
    '/fr/checkout',
    '/fr/sign-in',
  ]) {
    test(`${path} is kept by no cache`, async ({ assert }) => {
      const { cookie } = await newcomer()

      const { headers } = await visit(path, cookie)

      assert.equal(headers.get('cache-control'), 'no-store')
      assert.equal(headers.get('content-language'), 'fr')
    })
  }

  test('Data of a personal page for the router is kept by no cache', async ({ assert }) => {
    const { cookie } = await newcomer()

    const { headers } = await visit('/fr/account/profile', cookie, {
      headers: { RSC: '1' },
      redirect: 'follow',
    })

    assert.equal(headers.get('cache-control'), 'no-store')
  })

  for (const path of ['/sign-out', '/api/auth/sign-out']) {
    test(`${path} has the browser forget its pages`, async ({ assert }) => {
      const { cookie } = await newcomer()
      const headers = { Origin: env().storefrontUrl }

      const answer = await call('POST', path, { cookie, headers, body: {} })

      assert.equal(answer.headers.get('clear-site-data'), '"cache"')
    })
  }

  test('A problem says which language it depends on', async ({ assert }) => {
    const answer = await call('GET', '/api/v1/me', { headers: { 'Accept-Language': 'ar-MA' } })

    assert.equal(answer.headers.get('content-language'), 'ar')
    assert.include(answer.headers.get('vary') ?? '', 'Accept-Language')
    assert.equal(answer.headers.get('www-authenticate'), 'Bearer')
  })

  for (const [language, home] of [
    ['ar-MA,ar;q=0.9', '/ar'],
    ['en-GB', '/en'],
    ['de', '/fr'],
    ['fr;q=0, en;q=0.1', '/en'],
  ] as const) {
    test(`The address without a language leads ${language} to ${home}`, async ({ assert }) => {
      const { headers } = await visit('/', '', { headers: { 'Accept-Language': language } })

      assert.match(headers.get('location') ?? '', new RegExp(`${home}$`))
      assert.include(headers.get('vary') ?? '', 'Accept-Language')
    })
  }
})
