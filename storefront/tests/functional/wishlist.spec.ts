import { test } from '@japa/runner'
import { db } from '../../src/lib/db/database.ts'
import { catalog, product } from '../catalog.ts'
import { call } from '../client.ts'
import { newcomer, type Person } from '../people.ts'
import { startStorefront } from '../server.ts'

const path = '/api/v1/wishlist'

const kept = async ({ id }: Person) => {
  const rows = await db().selectFrom('wishlist').selectAll().where('user_id', '=', id).execute()
  return rows.map((row) => row.product_id)
}

test.group('Wishlist', (group) => {
  group.setup(startStorefront)

  test('keeps a product once, however often it is put', async ({ assert }) => {
    const person = await newcomer()
    const { token } = person
    const id = product()
    const first = await call('PUT', `${path}/${id}`, { token })
    assert.equal(first.status, 200)
    assert.containsSubset(first.body.data, { productId: id, product: { id } })
    const again = await Promise.all(
      Array.from({ length: 5 }, () => call('PUT', `${path}/${id}`, { token }))
    )
    for (const { body } of again) assert.deepEqual(body.data, first.body.data)
    assert.deepEqual(await kept(person), [id])
  })

  test('lists the newest first, what is gone without its product', async ({ assert }) => {
    const { token } = await newcomer()
    const ids = [product(), product(), product()]
    for (const id of ids) await call('PUT', `${path}/${id}`, { token })
    catalog.products.delete(ids[1]!)
    const { status, body } = await call('GET', `${path}?perPage=2`, { token })
    assert.equal(status, 200)
    assert.deepEqual(
      body.data.map((wish: any) => [wish.productId, wish.product?.id ?? null]),
      [
        [ids[2], ids[2]],
        [ids[1], null],
      ]
    )
    assert.deepEqual(body.meta, { page: 1, perPage: 2, total: 3, totalIsExact: true, lastPage: 2 })
  })

  test('takes a product away, also twice', async ({ assert }) => {
    const person = await newcomer()
    const { token } = person
    const id = product()
    await call('PUT', `${path}/${id}`, { token })
    assert.equal((await call('DELETE', `${path}/${id}`, { token })).status, 204)
    assert.equal((await call('DELETE', `${path}/${id}`, { token })).status, 204)
    assert.deepEqual(await kept(person), [])
  })

  test('does not know products that are unknown, not on sale or no ids', async ({ assert }) => {
    const person = await newcomer()
    const hidden = product('1.00', { isActive: false })
    for (const id of [crypto.randomUUID(), hidden, 'abc']) {
      const { status, body } = await call('PUT', `${path}/${id}`, { token: person.token })
      assert.equal(status, 404)
      assert.equal(body.code, 'not_found')
    }
    assert.deepEqual(await kept(person), [])
  })

  test('asks for a token of somebody who is still here', async ({ assert }) => {
    const { token } = await newcomer()
    const id = product()
    assert.equal((await call('GET', path)).status, 401)
    assert.equal((await call('PUT', `${path}/${id}`)).status, 401)
    assert.equal((await call('DELETE', `${path}/${id}`)).status, 401)
    await call('DELETE', '/api/v1/me', { token })
    assert.equal((await call('PUT', `${path}/${id}`, { token })).status, 401)
  })
})
