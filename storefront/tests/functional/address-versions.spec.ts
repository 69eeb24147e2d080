import { test } from '@japa/runner'
import { db } from '../../src/lib/db/database.ts'
import { call } from '../client.ts'
import { sendForm } from '../pages.ts'
import { newcomer, type Person } from '../people.ts'
import { startStorefront } from '../server.ts'

const path = '/api/v1/addresses'

const home = {
  recipientName: 'Salma El Idrissi',
  phone: '0612345678',
  street: '14, rue Antsirabé',
  city: 'Meknès',
  state: 'MA-03',
  landmark: 'En face de la pharmacie',
}

async function givenAnAddress({ token }: Person) {
  return (await call('POST', path, { token, body: home })).body.data
}

const change = ({ token }: Person, id: string, body: object) =>
  call('PATCH', `${path}/${id}`, { token, body })

const rowOf = (id: string) =>
  db().selectFrom('addresses').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

test.group('Versions of addresses', (group) => {
  group.setup(startStorefront)

  test('A change over the version that was read is saved and gives the next one', async ({
    assert,
  }) => {
    const person = await newcomer()
    const { id } = await givenAnAddress(person)

    const { status, body } = await change(person, id, { city: 'Fès', version: 1 })

    assert.equal(status, 200)
    assert.equal(body.data.version, 2)
    assert.containsSubset(await rowOf(id), { city: 'Fès', version: 2 })
  })

  test('A change over an older version is refused with the current one', async ({ assert }) => {
    const person = await newcomer()
    const { id } = await givenAnAddress(person)
    await change(person, id, { city: 'Fès' })

    const { status, body } = await change(person, id, { street: 'Other', version: 1 })

    assert.equal(status, 409)
    assert.containsSubset(body, { code: 'conflict', version: 2 })
    assert.containsSubset(body.errors, [{ field: 'version', rule: 'stale' }])
    assert.containsSubset(await rowOf(id), { city: 'Fès', street: home.street, version: 2 })
  })

  test('Of two changes over one version at once exactly one is saved', async ({ assert }) => {
    const person = await newcomer()
    const { id } = await givenAnAddress(person)

    const answers = await Promise.all(
      ['Fès', 'Rabat'].map((city) => change(person, id, { city, version: 1 }))
    )

    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409])
    assert.equal((await rowOf(id)).version, 2)
  })

  test('Saving the same values or choosing another default makes no new version', async ({
    assert,
  }) => {
    const person = await newcomer()
    const { id } = await givenAnAddress(person)
    const other = await givenAnAddress(person)

    await change(person, id, { city: home.city, version: 1 })
    await change(person, other.id, { isDefault: true, version: 1 })

    assert.deepEqual([(await rowOf(id)).version, (await rowOf(other.id)).version], [1, 1])
  })

  for (const version of ['1', 0, 1.5, null, -1]) {
    test(`A version of ${JSON.stringify(version)} is refused`, async ({ assert }) => {
      const person = await newcomer()
      const { id } = await givenAnAddress(person)

      const { status, body } = await change(person, id, { city: 'Fès', version })

      assert.equal(status, 422)
      assert.equal(body.errors[0].field, 'version')
      assert.equal((await rowOf(id)).city, home.city)
    })
  }

  test('A form opened before another change shows both values and saves over neither', async ({
    assert,
  }) => {
    const person = await newcomer()
    const { id } = await givenAnAddress(person)
    await change(person, id, { city: 'Fès', landmark: null })

    const { status, shown, html } = await sendForm(
      `/fr/account/addresses/${id}`,
      person.cookie,
      'Enregistrer',
      { ...home, street: '7, rue Atlas', version: '1' }
    )

    assert.equal(status, 200)
    assert.match(shown, /Enregistré :\s+Fès\s+Le vôtre :\s+Meknès/)
    assert.match(shown, /Enregistré :\s+—\s+Le vôtre :\s+En face de la pharmacie/)
    assert.match(html, /name="version"[^>]*value="2"/)
    assert.containsSubset(await rowOf(id), { city: 'Fès', street: home.street, landmark: null })
  })

  test('A form whose version is current is saved', async ({ assert }) => {
    const person = await newcomer()
    const { id } = await givenAnAddress(person)

    const { status } = await sendForm(`/fr/account/addresses/${id}`, person.cookie, 'Enregistrer', {
      ...home,
      landmark: '',
      city: 'Fès',
    })

    assert.equal(status, 303)
    assert.containsSubset(await rowOf(id), { city: 'Fès', landmark: null, version: 2 })
  })

  test('A form without a version saves nothing', async ({ assert }) => {
    const person = await newcomer()
    const { id } = await givenAnAddress(person)

    await sendForm(`/fr/account/addresses/${id}`, person.cookie, 'Enregistrer', {
      ...home,
      city: 'Fès',
      version: '',
    })

    assert.equal((await rowOf(id)).city, home.city)
  })
})

test.group('A field that may be left out', (group) => {
  group.setup(startStorefront)

  for (const field of ['recipientName', 'phone', 'street', 'city', 'state', 'isDefault']) {
    test(`The ${field} of an address is not left out by null`, async ({ assert }) => {
      const person = await newcomer()
      const { id } = await givenAnAddress(person)

      const { status, body } = await change(person, id, { [field]: null })

      assert.equal(status, 422)
      assert.deepEqual(
        body.errors.map((error: { field: string }) => error.field),
        [field]
      )
      assert.equal((await rowOf(id)).version, 1)
    })
  }

  for (const field of ['name', 'locale']) {
    test(`The ${field} of a person is not left out by null`, async ({ assert }) => {
      const { token } = await newcomer()

      const { status, body } = await call('PATCH', '/api/v1/me', { token, body: { [field]: null } })

      assert.equal(status, 422)
      assert.equal(body.errors[0].field, field)
    })
  }
})
