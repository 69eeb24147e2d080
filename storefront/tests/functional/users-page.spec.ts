import { test } from '@japa/runner'
import { db } from '../../src/lib/db/database.ts'
import { sendForm, visit } from '../pages.ts'
import { newAdmin, newcomer, type Person } from '../people.ts'
import { startStorefront } from '../server.ts'

const pageOf = ({ email }: Person) => `/fr/admin/users?q=${encodeURIComponent(email)}`

const rightsOf = ({ id }: Person) =>
  db()
    .selectFrom('users')
    .select(['roles', 'is_admin'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

const save = (admin: Person, person: Person, values: Record<string, string>) =>
  sendForm(pageOf(person), admin.cookie, 'Administrateur', values)

test.group('The page of users and roles', (group) => {
  group.setup(startStorefront)

  test('An admin finds a person by their address', async ({ assert }) => {
    const admin = await newAdmin()
    const person = await newcomer('Salma El Idrissi')

    const { status, shown } = await visit(pageOf(person), admin.cookie)

    assert.equal(status, 200)
    assert.include(shown, person.email)
    assert.notInclude(shown, admin.email)
  })

  test('An admin gives roles and is led back to what they searched for', async ({ assert }) => {
    const admin = await newAdmin()
    const person = await newcomer()

    const { status, headers } = await save(admin, person, { order_staff: 'on' })

    assert.equal(status, 303)
    assert.equal(headers.get('location'), `${pageOf(person)}&done=rights`)
    assert.deepEqual(await rightsOf(person), { roles: ['order_staff'], is_admin: false })
  })

  test('Rights that changed since the form was shown are not overwritten', async ({ assert }) => {
    const admin = await newAdmin()
    const person = await newcomer()

    const { status, headers } = await save(admin, person, { isAdmin: 'on', seen: 'catalog_staff' })

    assert.equal(status, 303)
    const { html } = await visit(headers.get('location')!, admin.cookie)
    assert.include(html, 'role="alert"')
    assert.deepEqual(await rightsOf(person), { roles: [], is_admin: false })
  })

  test('The last admin keeps their rights and is told why', async ({ assert }) => {
    const admin = await newAdmin()
    await db().updateTable('users').set({ is_admin: false }).where('id', '!=', admin.id).execute()

    const { status, headers } = await save(admin, admin, { catalog_staff: 'on' })

    assert.equal(status, 303)
    const { shown } = await visit(headers.get('location')!, admin.cookie)
    assert.include(shown, 'dernier administrateur')
    assert.deepEqual(await rightsOf(admin), { roles: [], is_admin: true })
  })

  test('Somebody who is no admin finds nothing there', async ({ assert }) => {
    const person = await newcomer()

    const { status, shown } = await visit(pageOf(person), person.cookie)

    assert.equal(status, 404)
    assert.notInclude(shown, person.email)
  })

  test('A guest is asked to sign in', async ({ assert }) => {
    const { status, headers } = await visit('/fr/admin/users')

    assert.equal(status, 307)
    assert.include(headers.get('location') ?? '', '/fr/sign-in')
  })
})
