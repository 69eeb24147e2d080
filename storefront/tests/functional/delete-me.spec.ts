import { test } from '@japa/runner'
import { sql } from 'kysely'
import { serviceNames } from '../../src/lib/clients/services.ts'
import { db } from '../../src/lib/db/database.ts'
import { call } from '../client.ts'
import { sendForm } from '../pages.ts'
import { newAdmin, newcomer, password, tokenOf, type Person } from '../people.ts'
import {
  bringServiceBack,
  eventsAbout,
  obligations,
  refuseEvents,
  takeServiceAway,
} from '../services.ts'
import { startStorefront } from '../server.ts'
import { until } from '../until.ts'

const path = '/api/v1/me'

const deleteMe = ({ token }: Person, body?: object) => call('DELETE', path, { token, body })

const accountOf = ({ id }: Person) =>
  db().selectFrom('users').select('id').where('id', '=', id).executeTakeFirst()

const waitingEventsOf = ({ id }: Person) =>
  db().selectFrom('user_events').select('service').where('user_id', '=', id).execute()

const diedEventsOf = ({ id }: Person) =>
  db()
    .selectFrom('user_events')
    .select(['service', 'last_error'])
    .where('user_id', '=', id)
    .where(sql<boolean>`next_attempt_at = 'infinity'`)
    .execute()

/** Someone who signed in more than ten minutes ago. */
async function givenAnOldSignIn(): Promise<Person> {
  const person = await newcomer()
  await db()
    .updateTable('sessions')
    .set({ created_at: new Date(Date.now() - 11 * 60_000) } as never)
    .where('user_id', '=', person.id)
    .execute()
  return { ...person, token: await tokenOf(person.cookie) }
}

function givenAStore({ id }: Person, isActive: boolean) {
  const store = { id: crypto.randomUUID(), name: 'Dar Nhas', isActive }
  obligations.stores.set(id, store)
  return store
}

async function thenTheAccountStays(assert: any, person: Person) {
  assert.isDefined(await accountOf(person))
  assert.deepEqual(await waitingEventsOf(person), [])
  for (const service of serviceNames) assert.deepEqual(eventsAbout(person.id, service), [])
}

test.group('Deleting an account', (group) => {
  group.setup(startStorefront)
  group.each.teardown(() => serviceNames.forEach(bringServiceBack))

  test('An account that nothing holds is deleted and each service is told once', async ({
    assert,
  }) => {
    const person = await newcomer()

    const { status } = await deleteMe(person)

    assert.equal(status, 204)
    assert.isUndefined(await accountOf(person))
    await until('delivery', async () => (await waitingEventsOf(person)).length === 0)
    for (const service of serviceNames) {
      const events = eventsAbout(person.id, service)
      assert.lengthOf(events, 1, service)
      assert.match(events[0]!.deletedAt, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    }
  })

  test('The token of a deleted account is refused at once by every route that takes tokens', async ({
    assert,
  }) => {
    const person = await newcomer()
    await deleteMe(person)

    const statuses = await Promise.all(
      ['/me', '/me/export', '/addresses', '/wishlist', '/cart'].map(async (route) => {
        return (await call('GET', `/api/v1${route}`, { token: person.token })).status
      })
    )

    assert.deepEqual(statuses, [401, 401, 401, 401, 401])
    assert.equal((await call('GET', '/api/auth/token', { cookie: person.cookie })).status, 401)
  })

  test('A service that is away is told of the deletion once it is back', async ({ assert }) => {
    const person = await newcomer()
    takeServiceAway('catalog-service')
    await deleteMe(person)
    await until('delivery to the others', async () => (await waitingEventsOf(person)).length === 1)
    assert.deepEqual(eventsAbout(person.id, 'catalog-service'), [])

    bringServiceBack('catalog-service')

    await until('delivery', async () => (await waitingEventsOf(person)).length === 0)
    assert.lengthOf(eventsAbout(person.id, 'catalog-service'), 1)
  })

  test('An event that a service refuses for good waits for a person, with the reason', async ({
    assert,
  }) => {
    const person = await newcomer()
    refuseEvents('order-service')

    await deleteMe(person)

    await until('refusal', async () => (await diedEventsOf(person)).length === 1)
    const [event] = await diedEventsOf(person)
    assert.equal(event!.service, 'order-service')
    assert.match(event!.last_error!, /^422 validation_failed/)
  })

  test('An owner of an open store is refused with the name of the store', async ({ assert }) => {
    const person = await newcomer()
    const store = givenAStore(person, true)

    const { status, body } = await deleteMe(person)

    assert.equal(status, 409)
    assert.equal(body.code, 'conflict')
    assert.include(body.detail, 'Dar Nhas')
    assert.deepEqual(body.store, store)
    await thenTheAccountStays(assert, person)
  })

  test('An owner of a closed store may leave, and its orders are asked for', async ({ assert }) => {
    const person = await newcomer()
    const store = givenAStore(person, false)

    const { status } = await deleteMe(person)

    assert.equal(status, 204)
    assert.include(obligations.askedStores, store.id)
  })

  test('A person with unfinished orders is refused with their numbers', async ({ assert }) => {
    const person = await newcomer()
    const openOrders = [
      { orderNumber: 'M7K3-Q9F2', status: 'pending', as: 'shopper' as const },
      { orderNumber: 'ABCD-2345-1', status: 'shipped', as: 'owner' as const },
    ]
    obligations.orders.set(person.id, openOrders)

    const { status, body } = await deleteMe(person)

    assert.equal(status, 409)
    assert.include(body.detail, 'M7K3-Q9F2, ABCD-2345-1')
    assert.deepEqual(body.openOrders, openOrders)
    await thenTheAccountStays(assert, person)
  })

  for (const service of ['store-service', 'order-service'] as const) {
    test(`Nothing is deleted while ${service} cannot tell of obligations`, async ({ assert }) => {
      const person = await newcomer()
      takeServiceAway(service)

      const { status, body, headers } = await deleteMe(person)

      assert.equal(status, 503)
      assert.equal(body.code, 'upstream_unavailable')
      assert.isNotNull(headers.get('retry-after'))
      await thenTheAccountStays(assert, person)
    })
  }

  test('An older sign-in without a password is refused at the password', async ({ assert }) => {
    const person = await givenAnOldSignIn()

    const { status, body } = await deleteMe(person)

    assert.equal(status, 422)
    assert.deepEqual(
      body.errors.map(({ field, rule }: any) => [field, rule]),
      [['password', 'password_needed']]
    )
    await thenTheAccountStays(assert, person)
  })

  test('An older sign-in with the right password deletes the account', async ({ assert }) => {
    const person = await givenAnOldSignIn()

    const { status } = await deleteMe(person, { password })

    assert.equal(status, 204)
    assert.isUndefined(await accountOf(person))
  })

  for (const [title, body] of [
    ['A wrong password', { password: 'not the one' }],
    ['An empty password', { password: '' }],
    ['A password that is no text', { password: 12 }],
  ] as const) {
    test(`${title} is refused although the sign-in is fresh`, async ({ assert }) => {
      const person = await newcomer()

      const answer = await deleteMe(person, body)

      assert.equal(answer.status, 422)
      assert.equal(answer.body.errors[0].field, 'password')
      await thenTheAccountStays(assert, person)
    })
  }

  test('The last admin stays and is told why', async ({ assert }) => {
    const admin = await newAdmin()
    const others = db().updateTable('users').set({ is_admin: false }).where('id', '!=', admin.id)
    await others.execute()

    const { status, body } = await deleteMe(admin)

    assert.equal(status, 409)
    assert.include(body.detail, 'dernier administrateur')
    await thenTheAccountStays(assert, admin)
  })

  test('The tokens of a person say when they signed in', async ({ assert }) => {
    const { id, token } = await newcomer()

    const claims = JSON.parse(atob(token.split('.')[1]!))

    const session = await db()
      .selectFrom('sessions')
      .select('created_at')
      .where('user_id', '=', id)
      .executeTakeFirstOrThrow()
    assert.equal(claims.auth_time, Math.floor(session.created_at.getTime() / 1000))
  })

  test('The account page names the store that stands in the way', async ({ assert }) => {
    const person = await newcomer()
    givenAStore(person, true)

    const { status, shown } = await sendForm(
      '/fr/account/profile',
      person.cookie,
      'Supprimer définitivement',
      { confirm: 'on', password }
    )

    assert.equal(status, 200)
    assert.include(shown, 'Dar Nhas')
    await thenTheAccountStays(assert, person)
  })

  test('The account page deletes the account of who gives their password, and has the browser forget', async ({
    assert,
  }) => {
    const person = await givenAnOldSignIn()

    const { status, headers } = await sendForm(
      '/fr/account/profile',
      person.cookie,
      'Supprimer définitivement',
      { confirm: 'on', password }
    )

    assert.equal(status, 303)
    assert.match(headers.getSetCookie().join(), /session_token=;/)
    assert.equal(headers.get('clear-site-data'), '"cache"')
    assert.isUndefined(await accountOf(person))
  })
})
