import { test } from '@japa/runner'
import { createServiceTokens } from '@marketplace/shared/server/service_token'
import { givenServiceKeys, tokensOf } from '@marketplace/shared/server/testing/service_tokens'
import { call } from '../client.ts'
import { newcomer } from '../people.ts'
import { startStorefront } from '../server.ts'

const tokenFrom = (caller: string, audience = 'storefront') => tokensOf(caller).sign(audience)

const forgedToken = (caller: string) =>
  createServiceTokens(caller, givenServiceKeys(caller)[caller]!).sign('storefront')

test.group('Internal routes', (group) => {
  group.setup(startStorefront)

  test('give order-service the address of a person’s checkout', async ({ assert }) => {
    const person = await newcomer()
    const body = {
      recipientName: 'Salma',
      phone: '0612345678',
      street: '14, rue Antsirabé',
      city: 'Meknès',
      state: 'MA-03',
    }
    const { data } = (await call('POST', '/api/v1/addresses', { token: person.token, body })).body
    const token = await tokenFrom('order-service')
    const path = `/internal/addresses/${data.id}`
    const found = await call('GET', `${path}?userId=${person.id}`, { token })
    assert.equal(found.status, 200)
    assert.deepEqual(found.body.data, data)
    for (const wrong of [
      `${path}?userId=${crypto.randomUUID()}`,
      path,
      `${path}?userId=x`,
      `/internal/addresses/${crypto.randomUUID()}?userId=${person.id}`,
      `/internal/addresses/abc?userId=${person.id}`,
    ]) {
      assert.equal((await call('GET', wrong, { token })).status, 404, wrong)
    }
  })

  test('take the services that they are meant for and nobody else', async ({ assert }) => {
    const person = await newcomer()
    const path = `/internal/addresses/${crypto.randomUUID()}?userId=${person.id}`
    const statusWith = async (token?: string) => (await call('GET', path, { token })).status
    assert.equal(await statusWith(), 401)
    assert.equal(await statusWith(person.token), 401)
    assert.equal(await statusWith(await tokenFrom('order-service', 'catalog-service')), 401)
    assert.equal(await statusWith(await forgedToken('order-service')), 401)
    assert.equal(await statusWith(await tokenFrom('catalog-service')), 403)
    const asPerson = await call('GET', '/api/v1/me', { token: await tokenFrom('order-service') })
    assert.equal(asPerson.status, 401)
  })

  test('drop the pages that a service names, and only known ones', async ({ assert }) => {
    const tag = `product:${crypto.randomUUID()}`
    for (const caller of ['store-service', 'catalog-service', 'order-service']) {
      const { status, body } = await call('POST', '/internal/revalidate', {
        token: await tokenFrom(caller),
        body: { tags: ['home', 'rates', tag, 'nonsense', 'product:1'] },
      })
      assert.equal(status, 200)
      assert.deepEqual(body.data.tags, ['home', 'rates', tag])
    }
    const token = await tokenFrom('catalog-service')
    for (const body of [{}, { tags: 'home' }, { tags: [1] }]) {
      assert.equal((await call('POST', '/internal/revalidate', { token, body })).status, 422)
    }
    const forged = { token: await forgedToken('order-service'), body: { tags: [] } }
    assert.equal((await call('POST', '/internal/revalidate', forged)).status, 401)
    assert.equal((await call('POST', '/internal/revalidate', { body: { tags: [] } })).status, 401)
  })
})
