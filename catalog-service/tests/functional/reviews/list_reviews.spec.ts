import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { aProduct, aReview } from '#tests/support/builders'
import { admin, shopper, staff } from '#tests/support/people'

const idsOf = (response: { body(): any }) => response.body().data.map(({ id }: any) => id)

test.group('Reviews of people', () => {
  test('authors find their own, whatever became of them', async ({ client, assert }) => {
    const userId = randomUUID()
    const [one, two] = [await aProduct(), await aProduct()]
    const rejected = await aReview(one.id, {
      user_id: userId,
      status: 'rejected',
      rejection_note: 'Un numéro de téléphone.',
      rejection_reason: 'personal_data',
      created_at: new Date('2026-01-01'),
    })
    const waiting = await aReview(two.id, { user_id: userId, status: 'pending' })
    await aReview(one.id)
    const token = await shopper({ id: userId })
    const response = await client.get('/api/v1/reviews').qs({ mine: true }).bearerToken(token)
    response.assertStatus(200)
    assert.deepEqual(idsOf(response), [waiting.id, rejected.id])
    assert.equal(response.body().meta.total, 2)
    assert.deepEqual(response.body().data[1].rejection, {
      reason: 'personal_data',
      note: 'Un numéro de téléphone.',
    })
    const pending = await client
      .get('/api/v1/reviews')
      .qs({ mine: true, status: 'pending' })
      .bearerToken(token)
    assert.deepEqual(idsOf(pending), [waiting.id])
  })

  test('staff find what waits, oldest first', async ({ client, assert }) => {
    const { id } = await aProduct()
    const oldest = new Date('2020-01-02')
    const second = await aReview(id, { status: 'pending', created_at: oldest })
    const first = await aReview(id, { status: 'pending', created_at: new Date('2020-01-01') })
    for (const token of [await staff(), await admin()]) {
      const response = await client
        .get('/api/v1/reviews')
        .qs({ status: 'pending', perPage: 100 })
        .bearerToken(token)
      response.assertStatus(200)
      const mine = idsOf(response).filter((one: string) => [first.id, second.id].includes(one))
      assert.deepEqual(mine, [first.id, second.id])
      assert.property(response.body().data[0], 'userId')
    }
  })

  test('others’ are no business of who is not staff', async ({ client }) => {
    const token = await shopper()
    const orderStaff = await shopper({ roles: ['order_staff'] })
    ;(await client.get('/api/v1/reviews').qs({ mine: true })).assertStatus(401)
    for (const qs of [{}, { status: 'pending' }, { mine: false }]) {
      ;(await client.get('/api/v1/reviews').qs(qs).bearerToken(token)).assertStatus(403)
      ;(await client.get('/api/v1/reviews').qs(qs).bearerToken(orderStaff)).assertStatus(403)
    }
    const wrong = await client.get('/api/v1/reviews').qs({ status: 'x' }).bearerToken(token)
    wrong.assertStatus(422)
  })
})
