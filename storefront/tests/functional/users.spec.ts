import { test } from '@japa/runner'
import { db } from '../../src/lib/db/database.ts'
import { call } from '../client.ts'
import { newAdmin, newcomer, tokenOf, type Person } from '../people.ts'
import { startStorefront } from '../server.ts'

const path = '/api/v1/users'

const rightsOf = ({ id }: Person) =>
  db()
    .selectFrom('users')
    .select(['roles', 'is_admin'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

const patch = ({ token }: Person, { id }: { id: string }, body: object) =>
  call('PATCH', `${path}/${id}`, { token, body })

const demoteAllBut = (people: Person[]) =>
  db()
    .updateTable('users')
    .set({ is_admin: false })
    .where(
      'id',
      'not in',
      people.map(({ id }) => id)
    )
    .execute()

test.group('Users', (group) => {
  group.setup(startStorefront)

  test('are listed newest first and found by parts of name and e-mail', async ({ assert }) => {
    const admin = await newAdmin()
    const mark = crypto.randomUUID().slice(0, 8)
    const people = [await newcomer(`Zineb ${mark}`), await newcomer(`100% ${mark.toUpperCase()}`)]
    const { status, body } = await call('GET', `${path}?q=${mark}`, { token: admin.token })
    assert.equal(status, 200)
    assert.deepEqual(
      body.data.map((user: any) => user.id),
      people.map(({ id }) => id).reverse()
    )
    assert.equal(body.meta.total, 2)
    assert.notProperty(body.data[0], 'password')

    const literal = await call('GET', `${path}?q=${encodeURIComponent(`100% ${mark}`)}`, {
      token: admin.token,
    })
    assert.lengthOf(literal.body.data, 1)
    const email = await call('GET', `${path}?q=${people[0]!.email.slice(0, 20)}`, {
      token: admin.token,
    })
    assert.equal(email.body.data[0].id, people[0]!.id)
    assert.equal((await call('GET', `${path}?q=a&q=b`, { token: admin.token })).status, 422)
    assert.equal((await call('GET', `${path}?q=a&page=51`, { token: admin.token })).status, 422)
  })

  test('get roles from an admin, and their next token tells of them', async ({ assert }) => {
    const admin = await newAdmin()
    const person = await newcomer()
    const { status, body } = await patch(admin, person, {
      roles: ['catalog_staff', 'order_staff'],
      email: 'x@example.ma',
    })
    assert.equal(status, 200)
    assert.containsSubset(body.data, { id: person.id, email: person.email, isAdmin: false })
    assert.deepEqual(await rightsOf(person), {
      roles: ['catalog_staff', 'order_staff'],
      is_admin: false,
    })
    const claims = JSON.parse(atob((await tokenOf(person.cookie)).split('.')[1]!))
    assert.deepEqual(claims.roles, ['catalog_staff', 'order_staff'])

    await patch(admin, person, { roles: [] })
    assert.deepEqual(await rightsOf(person), { roles: [], is_admin: false })
  })

  test('are refused wrong roles', async ({ assert }) => {
    const admin = await newAdmin()
    const person = await newcomer()
    for (const body of [
      { roles: ['boss'] },
      { roles: 'order_staff' },
      { roles: ['order_staff', 'order_staff'] },
      { roles: [null] },
      { isAdmin: 'true' },
    ]) {
      assert.equal((await patch(admin, person, body)).status, 422, JSON.stringify(body))
    }
    assert.deepEqual(await rightsOf(person), { roles: [], is_admin: false })
    assert.equal((await patch(admin, { id: crypto.randomUUID() }, { roles: [] })).status, 404)
    assert.equal((await patch(admin, { id: 'abc' }, { roles: [] })).status, 404)
  })

  test('are no business of anybody who is no admin', async ({ assert }) => {
    const person = await newcomer()
    await db()
      .updateTable('users')
      .set({ roles: ['catalog_staff', 'order_staff'] })
      .where('id', '=', person.id)
      .execute()
    const staff = { ...person, token: await tokenOf(person.cookie) }
    assert.equal((await call('GET', path, { token: staff.token })).status, 403)
    const answer = await patch(staff, staff, { isAdmin: true })
    assert.equal(answer.status, 403)
    assert.equal(answer.body.code, 'forbidden')
    assert.isFalse((await rightsOf(person)).is_admin)
    assert.equal((await call('GET', path)).status, 401)
    assert.equal((await call('PATCH', `${path}/${person.id}`, { body: {} })).status, 401)
  })

  test('never lose their last admin', async ({ assert }) => {
    const admin = await newAdmin()
    await demoteAllBut([admin])
    const { status, body } = await patch(admin, admin, { isAdmin: false })
    assert.equal(status, 409)
    assert.equal(body.code, 'conflict')
    assert.isTrue((await rightsOf(admin)).is_admin)
  })

  test('keep one admin when two take each other’s rights at once', async ({ assert }) => {
    for (let round = 0; round < 5; round++) {
      const [one, two] = [await newAdmin(), await newAdmin()]
      await demoteAllBut([one, two])
      const answers = await Promise.all([
        patch(one, two, { isAdmin: false }),
        patch(two, one, { isAdmin: false }),
      ])
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 403])
      const rights = await Promise.all([rightsOf(one), rightsOf(two)])
      assert.lengthOf(
        rights.filter((right) => right.is_admin),
        1
      )
    }
  })
})
