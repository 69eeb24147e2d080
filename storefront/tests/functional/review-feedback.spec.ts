import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { decodeJwt } from 'jose'
import { env } from '../../src/lib/process/env.ts'
import { call } from '../client.ts'
import { asked, tell } from '../gateway.ts'
import { newcomer, type Person } from '../people.ts'
import { startStorefront } from '../server.ts'

type Sent = { person?: Person; method?: string; body?: unknown; origin?: string }

const send = (path: string, { person, method = 'PUT', body, origin }: Sent) =>
  call(method, `/api/session/reviews/${path}`, {
    cookie: person?.cookie,
    headers: { Origin: origin ?? env().storefrontUrl },
    body,
  })

const askedOf = (id: string) => asked.filter(({ path }) => path.includes(id))

test.group('What readers think of a review', (group) => {
  group.setup(startStorefront)

  test('A vote goes to the API in the person’s name, and comes back as the new count', async ({
    assert,
  }) => {
    const person = await newcomer()
    const id = randomUUID()
    tell(`/reviews/${id}/vote`, { helpfulCount: 3 })

    const votes = [
      await send(`${id}/vote`, { person }),
      await send(`${id}/vote`, { person, method: 'DELETE' }),
    ]

    for (const { status, body } of votes) {
      assert.equal(status, 200)
      assert.deepEqual(body.data, { helpfulCount: 3 })
    }
    assert.deepEqual(
      askedOf(id).map(({ method, token }) => [method, decodeJwt(token!).sub]),
      [
        ['PUT', person.id],
        ['DELETE', person.id],
      ]
    )
  })

  test('A report passes its reason on', async ({ assert }) => {
    const person = await newcomer()
    const id = randomUUID()
    tell(`/reviews/${id}/report`, null)

    const { status } = await send(`${id}/report`, {
      person,
      method: 'POST',
      body: { reason: 'spam' },
    })

    assert.equal(status, 204)
    assert.deepEqual(
      askedOf(id).map(({ body }) => JSON.parse(body)),
      [{ reason: 'spam' }]
    )
  })

  test('Guests, other sites, unknown reasons and broken ids do not reach the API', async ({
    assert,
  }) => {
    const person = await newcomer()
    const id = randomUUID()

    const refused = [
      await send(`${id}/vote`, {}),
      await send(`${id}/vote`, { person, origin: 'https://elsewhere.example' }),
      await send(`${id}/report`, { person, method: 'POST', body: { reason: 'boring' } }),
      await send(`x-${id}/vote`, { person }),
    ]

    assert.deepEqual(
      refused.map(({ status }) => status),
      [401, 403, 422, 404]
    )
    assert.isEmpty(askedOf(id))
  })

  test('What the API refuses is told as it says', async ({ assert }) => {
    const person = await newcomer()

    const { status } = await send(`${randomUUID()}/vote`, { person })

    assert.equal(status, 404)
  })
})
