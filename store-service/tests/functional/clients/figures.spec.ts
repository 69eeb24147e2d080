import { test } from '@japa/runner'
import { KeptFigures } from '#clients/kept_figures'
import { anOpenStore } from '#tests/support/builders'
import { givenFigures } from '#tests/support/figures'

test.group('Figures of other services beside a store', (group) => {
  let figures: ReturnType<typeof givenFigures>
  group.each.setup(() => {
    figures = givenFigures()
    return figures.restore
  })

  test('A store shows its rating and the share that was delivered', async ({ client, assert }) => {
    const { store } = await anOpenStore()
    figures.catalog.ratings.set(store.id, { average: 4.6, count: 12 })
    figures.orders.shares.set(store.id, 0.95)

    const response = await client.get(`/api/v1/stores/${store.id}`)

    const { rating, stats } = response.body().data
    assert.deepEqual([rating, stats], [{ average: 4.6, count: 12 }, { deliveredShare: 0.95 }])
  })

  test('A page of stores asks each service once', async ({ client, assert }) => {
    for (const name of ['Chiffres A', 'Chiffres B', 'Chiffres C']) await anOpenStore({ name })

    const response = await client.get('/api/v1/stores').qs({ q: 'chiffres' })

    assert.lengthOf(response.body().data, 3)
    assert.equal(figures.catalog.asked, 1)
  })

  test('While both are down a store is shown without them', async ({ client, assert }) => {
    const { store } = await anOpenStore()
    figures.catalog.isUp = figures.orders.isUp = false

    const response = await client.get(`/api/v1/stores/${store.id}`)

    response.assertStatus(200)
    const { rating, stats } = response.body().data
    assert.deepEqual([rating, stats], [null, { deliveredShare: null }])
  })

  test('A change answers with them too', async ({ client, assert }) => {
    const { store, token } = await anOpenStore()
    figures.catalog.ratings.set(store.id, { average: 3.5, count: 2 })

    const response = await client
      .patch(`/api/v1/stores/${store.id}`)
      .bearerToken(token)
      .json({ tagline: 'Tressé main' })

    assert.deepEqual(response.body().data.rating, { average: 3.5, count: 2 })
    assert.equal(response.body().data.tagline, 'Tressé main')
  })
})

test.group('Kept figures', () => {
  test('They are asked for once a minute, and the last ones outlive their service', async ({
    assert,
  }) => {
    let asked: string[][] = []
    let isUp = true
    const kept = new KeptFigures(async (ids) => {
      asked.push(ids)
      if (!isUp) throw new Error('down')
      return new Map(ids.map((id) => [id, id.length]))
    })
    const { now } = Date
    const later = (ms: number) => (Date.now = () => now() + ms)
    try {
      await kept.find(['a'])
      await kept.find(['a', 'bb'])
      assert.deepEqual(asked, [['a'], ['bb']])

      later(61_000)
      isUp = false
      const old = await kept.find(['a', 'new'])
      await kept.find(['other'])
      assert.deepEqual([...old], [['a', 1]])
      assert.lengthOf(asked, 3)

      later(67_000)
      isUp = true
      assert.deepEqual([...(await kept.find(['new']))], [['new', 3]])
    } finally {
      Date.now = now
    }
  })
})
