import { test } from '@japa/runner'
import { db } from '../../src/lib/db/database.ts'
import { call } from '../client.ts'
import { newAdmin, newcomer, type Person } from '../people.ts'
import { startStorefront } from '../server.ts'

const rowOf = ({ id }: Person) =>
  db().selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst()

test.group('Me', (group) => {
  group.setup(startStorefront)

  test('tells the person who they are', async ({ assert }) => {
    const person = await newcomer('Salma El Idrissi')
    const { status, body, headers } = await call('GET', '/api/v1/me', { token: person.token })
    assert.equal(status, 200)
    const { createdAt, ...rest } = body.data
    assert.deepEqual(rest, {
      id: person.id,
      email: person.email,
      emailVerified: false,
      name: 'Salma El Idrissi',
      image: null,
      phone: null,
      locale: 'fr',
      roles: [],
      isAdmin: false,
    })
    assert.match(createdAt, /^\d{4}-\d\d-\d\dT.*Z$/)
    assert.equal(headers.get('cache-control'), 'no-store')
  })

  test('changes the named fields, keeps the phone in E.164 and leaves rights alone', async ({
    assert,
  }) => {
    const person = await newcomer()
    const { status, body } = await call('PATCH', '/api/v1/me', {
      token: person.token,
      body: {
        name: ' Salma ',
        phone: '٠٦ 12 34 56 78',
        locale: 'ar',
        isAdmin: true,
        roles: ['order_staff'],
        id: crypto.randomUUID(),
      },
    })
    assert.equal(status, 200)
    assert.containsSubset(body.data, { name: 'Salma', phone: '+212612345678', locale: 'ar' })
    assert.containsSubset(await rowOf(person), { is_admin: false, roles: [], locale: 'ar' })

    const cleared = await call('PATCH', '/api/v1/me', {
      token: person.token,
      body: { phone: null },
    })
    assert.containsSubset(cleared.body.data, { name: 'Salma', phone: null })
  })

  test('refuses wrong values, field by field, in the reader’s language', async ({ assert }) => {
    const person = await newcomer()
    const { status, body } = await call('PATCH', '/api/v1/me', {
      token: person.token,
      body: { name: '', phone: '0123', locale: 'de', image: 'javascript:alert(1)' },
      headers: { 'Accept-Language': 'ar' },
    })
    assert.equal(status, 422)
    assert.equal(body.code, 'validation_failed')
    assert.sameMembers(
      body.errors.map((error: { field: string }) => error.field),
      ['name', 'phone', 'locale', 'image']
    )
    assert.match(body.title, /[\u0600-\u06ff]/)
    assert.containsSubset(await rowOf(person), { name: 'Salma El Idrissi', phone: null })
  })

  test('takes nobody without a sound token', async ({ assert }) => {
    const { cookie, token } = await newcomer()
    const tampered = `${token.slice(0, -4)}AAAA`
    for (const options of [{}, { cookie }, { token: tampered }, { token: 'x.y.z' }]) {
      const { status, body, headers } = await call('GET', '/api/v1/me', options)
      assert.equal(status, 401)
      assert.equal(body.code, 'unauthenticated')
      assert.match(headers.get('content-type')!, /^application\/problem\+json/)
      assert.equal(body.requestId, headers.get('x-request-id'))
    }
  })

  test('ends the account with all that belongs to it', async ({ assert }) => {
    const person = await newcomer()
    assert.equal((await call('DELETE', '/api/v1/me', { token: person.token })).status, 204)
    assert.isUndefined(await rowOf(person))
    const sessions = db().selectFrom('sessions').selectAll().where('user_id', '=', person.id)
    assert.deepEqual(await sessions.execute(), [])
    for (const [method, path] of [
      ['GET', '/api/v1/me'],
      ['PATCH', '/api/v1/me'],
      ['DELETE', '/api/v1/me'],
      ['GET', '/api/v1/me/export'],
    ] as const) {
      assert.equal((await call(method, path, { token: person.token })).status, 401)
    }
    assert.equal((await call('GET', '/api/auth/token', { cookie: person.cookie })).status, 401)
  })

  test('keeps the last admin', async ({ assert }) => {
    const admin = await newAdmin()
    const others = db().updateTable('users').set({ is_admin: false }).where('id', '!=', admin.id)
    await others.execute()
    const { status, body } = await call('DELETE', '/api/v1/me', { token: admin.token })
    assert.equal(status, 409)
    assert.equal(body.code, 'conflict')
    assert.isDefined(await rowOf(admin))
  })
})
