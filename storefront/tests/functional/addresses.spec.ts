import { test } from '@japa/runner'
import { db } from '../../src/lib/db/database.ts'
import { call, type Call } from '../client.ts'
import { newcomer, type Person } from '../people.ts'
import { startStorefront } from '../server.ts'

const path = '/api/v1/addresses'

const home = {
  label: 'Maison',
  recipientName: 'Salma El Idrissi',
  phone: '06 12 34 56 78',
  street: '14, rue Antsirabé, appt 6',
  city: 'Meknès',
  state: 'MA-03',
  postalCode: '50000',
  landmark: 'En face de la pharmacie Al Amal',
  latitude: 33.8935,
  longitude: -5.5473,
}

let written = 0

/** Identical addresses are kept once, so each is another door of the same street. */
const another = () => ({ ...home, landmark: `Porte ${++written}` })

const add = ({ token }: Person, body: object = another()) => call('POST', path, { token, body })

const defaultsOf = async ({ id }: Person) => {
  const rows = await db()
    .selectFrom('addresses')
    .select(['id', 'is_default'])
    .where('user_id', '=', id)
    .execute()
  return rows.filter((row) => row.is_default).map((row) => row.id)
}

test.group('Addresses', (group) => {
  group.setup(startStorefront)

  test('A known city is kept by one name, in whatever language it was typed', async ({
    assert,
  }) => {
    const person = await newcomer()

    const { body } = await add(person, { ...another(), city: ' مكناس' })
    const change = { city: 'فـاس' }
    const changed = await call('PATCH', `${path}/${body.data.id}`, {
      token: person.token,
      body: change,
    })

    assert.equal(body.data.city, 'Meknès')
    assert.equal(changed.body.data.city, 'Fès')
  })

  test('A city that is not in the list stays as it was typed', async ({ assert }) => {
    const { body } = await add(await newcomer(), { ...another(), city: 'Aïn Leuh' })

    assert.equal(body.data.city, 'Aïn Leuh')
  })

  test('adds one; the first is the default', async ({ assert }) => {
    const person = await newcomer()
    const first = await add(person, { ...home, isDefault: false })
    assert.equal(first.status, 201)
    const { id, createdAt, ...rest } = first.body.data
    assert.deepEqual(rest, { ...home, phone: '+212612345678', isDefault: true, version: 1 })
    assert.deepEqual(await defaultsOf(person), [id])

    const second = await add(person, {
      ...home,
      label: null,
      latitude: undefined,
      longitude: undefined,
    })
    assert.containsSubset(second.body.data, { isDefault: false, label: null, latitude: null })
    assert.deepEqual(await defaultsOf(person), [id])
  })

  test('lists them by pages, the default first', async ({ assert }) => {
    const person = await newcomer()
    for (const label of ['a', 'b', 'c']) await add(person, { ...home, label })
    const { status, body } = await call('GET', `${path}?perPage=2`, { token: person.token })
    assert.equal(status, 200)
    assert.deepEqual(
      body.data.map((address: { label: string }) => address.label),
      ['a', 'c']
    )
    assert.deepEqual(body.meta, { page: 1, perPage: 2, total: 3, totalIsExact: true, lastPage: 2 })
    const second = await call('GET', `${path}?perPage=2&page=2`, { token: person.token })
    assert.equal(second.body.data[0].label, 'b')
  })

  test('refuses parameters that are known and wrong', async ({ assert }) => {
    const { token } = await newcomer()
    for (const query of [
      'perPage=0',
      'perPage=101',
      'page=abc',
      'page=0',
      'page=1&page=2',
      'page=9999',
    ]) {
      const { status, body } = await call('GET', `${path}?${query}`, { token })
      assert.equal(status, 422, query)
      assert.equal(body.code, 'validation_failed')
    }
    assert.equal((await call('GET', `${path}?nonsense=1`, { token })).status, 200)
  })

  test('shows, changes and makes another one the default', async ({ assert }) => {
    const person = await newcomer()
    const first = (await add(person)).body.data
    const second = (await add(person)).body.data
    const { token } = person
    assert.deepEqual((await call('GET', `${path}/${first.id}`, { token })).body.data, first)

    const changed = await call('PATCH', `${path}/${second.id}`, {
      token,
      body: { city: 'Fès', landmark: null, isDefault: true, userId: crypto.randomUUID() },
    })
    assert.equal(changed.status, 200)
    assert.deepEqual(changed.body.data, {
      ...second,
      city: 'Fès',
      landmark: null,
      isDefault: true,
      version: 2,
    })
    assert.deepEqual(await defaultsOf(person), [second.id])

    const kept = await call('PATCH', `${path}/${second.id}`, { token, body: { isDefault: false } })
    assert.isTrue(kept.body.data.isDefault)
    assert.deepEqual(await defaultsOf(person), [second.id])
  })

  test('passes the default on when it is deleted', async ({ assert }) => {
    const person = await newcomer()
    const ids: string[] = []
    for (let count = 0; count < 3; count++) ids.push((await add(person)).body.data.id)
    const { token } = person
    assert.equal((await call('DELETE', `${path}/${ids[0]}`, { token })).status, 204)
    assert.deepEqual(await defaultsOf(person), [ids[2]])
    await call('DELETE', `${path}/${ids[1]}`, { token })
    assert.deepEqual(await defaultsOf(person), [ids[2]])
    await call('DELETE', `${path}/${ids[2]}`, { token })
    assert.deepEqual((await call('GET', path, { token })).body.meta.total, 0)
  })

  test('keeps exactly one default whatever happens at once', async ({ assert }) => {
    const person = await newcomer()
    const { token } = person
    const added = await Promise.all(
      Array.from({ length: 10 }, () => add(person, { ...another(), isDefault: true }))
    )
    assert.deepEqual(
      added.map(({ status }) => status),
      Array(10).fill(201)
    )
    const ids: string[] = added.map(({ body }) => body.data.id)
    const moves = ids.flatMap((id, index): [string, string, Call][] => [
      ['PATCH', `${path}/${id}`, { token, body: { isDefault: true } }],
      ...(index % 2 ? [['DELETE', `${path}/${id}`, { token }] as [string, string, Call]] : []),
    ])
    const answers = await Promise.all(moves.map((move) => call(...move)))
    assert.isTrue(answers.every(({ status }) => [200, 204, 404].includes(status)))
    assert.lengthOf(await defaultsOf(person), 1)
  })

  test('knows nothing of somebody else’s, of unknown and of malformed ids', async ({ assert }) => {
    const owner = await newcomer()
    const { id } = (await add(owner)).body.data
    const { token } = await newcomer()
    for (const wrong of [id, crypto.randomUUID(), 'abc', '1', `${id}x`]) {
      for (const method of ['GET', 'PATCH', 'DELETE']) {
        const body = method === 'PATCH' ? { city: 'Fès' } : undefined
        const answer = await call(method, `${path}/${wrong}`, { token, body })
        assert.equal(answer.status, 404, `${method} ${wrong}`)
        assert.equal(answer.body.code, 'not_found')
      }
    }
    assert.deepEqual(await defaultsOf(owner), [id])
  })

  test('refuses what is no address', async ({ assert }) => {
    const person = await newcomer()
    const wrong: [string, object][] = [
      ['recipientName', { ...home, recipientName: '   ' }],
      ['phone', { ...home, phone: '0522 33 44 55' }],
      ['phone', { ...home, phone: 612345678 }],
      ['street', { ...home, street: 'x'.repeat(201) }],
      ['street', { ...home, street: 'a\u0000b' }],
      ['city', { ...home, city: '\ud800' }],
      ['state', { ...home, state: 'MA-13' }],
      ['state', { ...home, state: null }],
      ['postalCode', { ...home, postalCode: '5000' }],
      ['latitude', { ...home, latitude: 91 }],
      ['longitude', { ...home, longitude: undefined }],
      ['latitude', { ...home, latitude: '33.8' }],
      ['isDefault', { ...home, isDefault: 'yes' }],
      ['recipientName', {}],
    ]
    for (const [field, body] of wrong) {
      const answer = await add(person, body)
      assert.equal(answer.status, 422, field)
      assert.include(
        answer.body.errors.map((error: { field: string }) => error.field),
        field
      )
    }
    const alone = await add(person)
    const change = { token: person.token, body: { latitude: 1, longitude: null } }
    assert.equal((await call('PATCH', `${path}/${alone.body.data.id}`, change)).status, 422)
    assert.lengthOf(await defaultsOf(person), 1)
  })

  test('asks for a token', async ({ assert }) => {
    assert.equal((await call('GET', path)).status, 401)
    assert.equal((await call('POST', path, { body: home })).status, 401)
    assert.equal((await call('DELETE', `${path}/${crypto.randomUUID()}`)).status, 401)
  })

  test('An address that is there already is kept once, however often it is sent', async ({
    assert,
  }) => {
    const person = await newcomer()

    const answers = await Promise.all(Array.from({ length: 6 }, () => add(person, home)))

    assert.lengthOf(new Set(answers.map(({ body }) => body.data.id)), 1)
    const { body } = await call('GET', path, { token: person.token })
    assert.equal(body.meta.total, 1)
  })

  test('An address that is there already becomes the default where that is asked', async ({
    assert,
  }) => {
    const person = await newcomer()
    await add(person)
    const { id } = (await add(person, home)).body.data

    const again = await add(person, { ...home, isDefault: true })

    assert.deepEqual([again.body.data.id, again.body.data.isDefault], [id, true])
    assert.deepEqual(await defaultsOf(person), [id])
  })

  test('An address book holds twenty addresses and says so', async ({ assert }) => {
    const person = await newcomer()

    const statuses: number[] = []
    for (let count = 0; count < 20; count++) statuses.push((await add(person)).status)
    const { status, body } = await add(person)

    assert.deepEqual(statuses, Array(20).fill(201))
    assert.deepEqual([status, body.code], [409, 'conflict'])
    assert.include(body.detail, '20')
    const list = await call('GET', path, { token: person.token })
    assert.equal(list.body.meta.total, 20)
  })
})
