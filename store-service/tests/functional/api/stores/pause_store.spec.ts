import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { anOpenStore } from '#tests/support/builders'

const change = (client: ApiClient, id: string, token: string, pausedUntil: unknown) =>
  client.patch(`/api/v1/stores/${id}`).bearerToken(token).json({ pausedUntil })

const inDays = (days: number) => DateTime.now().setZone('Africa/Casablanca').plus({ days })

test.group('Pausing a store', () => {
  test('It says until when and stays visible; the catalog is told at once and at its end', async ({
    client,
    assert,
  }) => {
    const { store, token } = await anOpenStore({ name: 'Maison en pause' })
    const day = inDays(10).toISODate()!

    const response = await change(client, store.id, token, day)

    response.assertStatus(200)
    const end = DateTime.fromISO(day, { zone: 'Africa/Casablanca' }).toUTC().toISO()
    assert.equal(response.body().data.pausedUntil, end)
    assert.equal(response.body().data.version, 2)
    const listed = await client.get('/api/v1/stores').qs({ q: store.name, perPage: 100 })
    const shown = listed.body().data.find(({ id }: { id: string }) => id === store.id)
    assert.equal(shown.pausedUntil, end)
    const { rows: jobs } = await db.rawQuery(
      `select start_after as "startAfter" from pgboss.job
       where name = 'stores.publish' and data ->> 'storeId' = ? order by start_after`,
      [store.id]
    )
    assert.lengthOf(jobs, 2)
    assert.equal(jobs[1].startAfter.toISOString(), end)
  })

  test('A moment with its offset is taken as it is', async ({ client, assert }) => {
    const { store, token } = await anOpenStore()
    const moment = inDays(2).startOf('minute')

    const response = await change(client, store.id, token, moment.toISO())

    assert.equal(response.body().data.pausedUntil, moment.toUTC().toISO())
  })

  test('Null ends it', async ({ client, assert }) => {
    const { store, token } = await anOpenStore({ pausedUntil: inDays(5) })

    const response = await change(client, store.id, token, null)

    assert.isNull(response.body().data.pausedUntil)
    await store.refresh()
    assert.isNull(store.pausedUntil)
  })

  test('It ends by its date alone: a date that has passed is not told', async ({
    client,
    assert,
  }) => {
    const { store } = await anOpenStore({ pausedUntil: inDays(-1) })

    const response = await client.get(`/api/v1/stores/${store.id}`)

    assert.isNull(response.body().data.pausedUntil)
  })

  const tooFar = inDays(367).toISODate()
  for (const [what, value, rule] of [
    ['yesterday', inDays(-1).toISODate(), 'pause_end'],
    ['more than a year', tooFar, 'pause_end'],
    ['a day that does not exist', `${inDays(366).year}-02-31`, 'pause_end'],
    ['words', 'demain', 'regex'],
    ['a moment without its offset', '2126-01-01T10:00', 'regex'],
    ['a number', 5, 'string'],
  ] as const) {
    test(`A pause until ${what} is 422 and changes nothing`, async ({ client, assert }) => {
      const { store, token } = await anOpenStore()

      const response = await change(client, store.id, token, value)

      response.assertStatus(422)
      const [error] = response.body().errors
      assert.deepEqual([error.field, error.rule], ['pausedUntil', rule])
      await store.refresh()
      assert.deepEqual([store.pausedUntil, store.version], [null, 1])
    })
  }
})
