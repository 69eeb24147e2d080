import { test } from '@japa/runner'
import { makeAdmin } from '../../dev/make_admin.ts'
import { system } from '../../dev/testing/running_system.ts'
import { Api } from '../support/api.ts'
import { aNewShopper, tokenOf } from '../support/people.ts'

test.group('The first admin', () => {
  test('is somebody who has signed up, named at the command line', async ({ assert }) => {
    const { storefront } = system().databaseUrls
    const person = await aNewShopper()
    assert.equal((await person.api.get('/users')).status, 403)
    await makeAdmin(storefront, person.email.toUpperCase())
    const admin = new Api(await tokenOf(person.cookie))
    assert.equal((await admin.get('/users')).status, 200)
  })

  test('is nobody where nobody has signed up so', async ({ assert }) => {
    const { storefront } = system().databaseUrls
    const wrong = 'nobody@example.test'
    await assert.rejects(() => makeAdmin(storefront, wrong), `Nobody has signed up as ${wrong}.`)
  })
})
