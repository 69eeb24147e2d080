import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import env from '#start/env'
import { anOpenStore, tokenOf } from '#tests/support/builders'
import { jobsOf } from '#tests/support/jobs'

test.group('Changing a store', () => {
  test('its owner changes what they give and nothing else, and the catalog is told', async ({
    client,
    assert,
  }) => {
    const { store, token } = await anOpenStore()
    const change = { name: 'Dar Mogador', isActive: false, storeOwnerId: 'x', slug: 'stolen' }
    const response = await client
      .patch(`/api/v1/stores/${store.id}`)
      .bearerToken(token)
      .json(change)
    response.assertStatus(200)
    await store.refresh()
    assert.equal(store.name, 'Dar Mogador')
    assert.isFalse(store.isActive)
    assert.equal(store.city, 'Essaouira')
    assert.notEqual(store.slug, 'stolen')
    assert.deepInclude(await jobsOf('stores.publish'), { storeId: store.id })
  })

  test('an admin may, another owner may not', async ({ client }) => {
    const { store } = await anOpenStore()
    const path = `/api/v1/stores/${store.id}`
    const admin = await tokenOf({ isAdmin: true })
    ;(await client.patch(path).bearerToken(admin).json({ name: 'Autre' })).assertStatus(200)
    const { token } = await anOpenStore()
    ;(await client.patch(path).bearerToken(token).json({ name: 'Pris' })).assertStatus(403)
    await store.refresh()
    ;(await client.patch(path).json({ name: 'Pris' })).assertStatus(401)
  })

  test('a suspended one cannot be activated by its owner', async ({ client, assert }) => {
    const closed = {
      isActive: false,
      suspendedAt: DateTime.now(),
      suspensionReason: 'Contrefaçons',
    }
    const { store, token } = await anOpenStore(closed)
    const response = await client
      .patch(`/api/v1/stores/${store.id}`)
      .bearerToken(token)
      .json({ isActive: true })
    response.assertStatus(409)
    assert.equal(response.body().code, 'invalid_transition')
    assert.match(response.body().detail, /suspend/)
    await store.refresh()
    assert.isFalse(store.isActive)
  })

  test('what stands in the address changes nothing', async ({ client, assert }) => {
    const { store, token } = await anOpenStore()
    const response = await client
      .patch(`/api/v1/stores/${store.id}?name=Autre&city=Fès`)
      .bearerToken(token)
      .json({ name: 'Dar Mogador' })
    response.assertStatus(200)
    await store.refresh()
    assert.equal(store.name, 'Dar Mogador')
    assert.equal(store.city, 'Essaouira')
  })

  test('each change is later than the one before, also by a clock that is behind', async ({
    client,
    assert,
  }) => {
    const ahead = DateTime.now().plus({ minutes: 5 })
    const { store, token } = await anOpenStore({ createdAt: ahead, updatedAt: ahead })
    const times = [ahead.toMillis()]
    for (const name of ['Un', 'Deux']) {
      const path = `/api/v1/stores/${store.id}`
      const response = await client.patch(path).bearerToken(token).json({ name })
      await store.refresh()
      assert.equal(response.body().data.updatedAt, store.updatedAt.toUTC().toISO())
      times.push(store.updatedAt.toMillis())
    }
    assert.isTrue(times[0]! < times[1]! && times[1]! < times[2]!)
  })

  for (const body of [
    { name: '' },
    { latitude: 91 },
    { longitude: '-9.7' },
    { isActive: 'true' },
  ]) {
    test(`${JSON.stringify(body)} is refused`, async ({ client, assert }) => {
      const { store, token } = await anOpenStore()
      const response = await client
        .patch(`/api/v1/stores/${store.id}`)
        .bearerToken(token)
        .json(body)
      response.assertStatus(422)
      assert.lengthOf(response.body().errors, 1)
    })
  }

  test('a body that is no object, no JSON, of another type or beyond all numbers is refused for what it is', async ({
    assert,
  }) => {
    const { store, token } = await anOpenStore()
    const url = `http://${env.get('HOST')}:${env.get('PORT')}/api/v1/stores/${store.id}`
    const send = async (body: string, type = 'application/json', more = {}) => {
      const headers = { 'authorization': `Bearer ${token}`, 'content-type': type, ...more }
      return (await fetch(url, { method: 'PATCH', headers, body })).status
    }
    assert.equal(await send('[1]'), 422)
    assert.equal(await send('null'), 422)
    assert.equal(await send('"x"'), 422)
    for (const broken of ['{"name":', 'name', ' ', '{"a":NaN}']) {
      assert.equal(await send(broken), 400)
    }
    for (const encoding of ['gzip', 'deflate', 'br']) {
      assert.equal(await send('{}', undefined, { 'content-encoding': encoding }), 415)
    }
    assert.equal(await send('{"latitude":1e309}'), 422)
    assert.equal(await send('name=x', 'text/plain'), 415)
    assert.equal(await send('--x--\r\n', 'multipart/form-data; boundary=x'), 415)
    assert.equal(await send(JSON.stringify({ name: 'x'.repeat(1_100_000) })), 413)
  })
})
