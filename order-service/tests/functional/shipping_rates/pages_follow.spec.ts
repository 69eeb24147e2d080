import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import { forgetRates, givenARate } from '#tests/support/rates'
import { Fakes, someone, type Someone } from '#tests/support/fakes'
import { run } from '#tests/support/jobs'
import { Visitor } from '#tests/support/panel'

const rate = { region: 'MA-06', fee: '15.00', minDays: 1, maxDays: 2 }

test.group('Pages that show what delivery costs', (group) => {
  let fakes: Fakes
  group.each.setup(async () => {
    fakes = new Fakes()
    const restore = fakes.install()
    await forgetJobs()
    return async () => {
      restore()
      await forgetRates()
      await forgetJobs()
    }
  })

  const admin = () => someone({ isAdmin: true })
  const save = (client: ApiClient, { token }: Someone, body: object) =>
    client.put('/api/v1/shipping-rates').bearerToken(token).json(body)

  test('All of them are renewed when an admin writes the platform’s rates', async ({
    client,
    assert,
  }) => {
    const response = await save(client, await admin(), { rates: [rate] })

    response.assertStatus(200)
    assert.deepEqual(await waitingTags(), [['rates']])
  })

  test('Those of a store alone are renewed when its owner writes its rates', async ({
    client,
    assert,
  }) => {
    const shop = fakes.aShop()

    const response = await save(client, await fakes.ownerOf(shop), { rates: [rate] })

    response.assertStatus(200)
    assert.deepEqual(await waitingTags(), [[`store:${shop.storeId}`]])
  })

  test('They are renewed when a rate is saved in the panel', async ({ assert }) => {
    const visitor = new Visitor(await admin())

    await visitor.put('/admin/orders/shipping-rates', rate)

    assert.equal((await db.from('shipping_rates')).length, 1)
    assert.deepEqual(await waitingTags(), [['rates']])
  })

  test('They are renewed when a rate is removed', async ({ client, assert }) => {
    const shop = fakes.aShop()
    const id = await givenARate({ ...rate, storeId: shop.storeId })
    const { token } = await fakes.ownerOf(shop)

    const response = await client.delete(`/api/v1/shipping-rates/${id}`).bearerToken(token).json({})

    response.assertStatus(204)
    assert.deepEqual(await waitingTags(), [[`store:${shop.storeId}`]])
  })

  test('None is renewed for a change that was refused', async ({ client, assert }) => {
    const response = await save(client, await admin(), { rates: [{ ...rate, version: 7 }] })

    response.assertStatus(409)
    assert.isEmpty(await waitingTags())
  })

  test('The job names their tags to the storefront', async ({ assert }) => {
    const tags = [`store:${randomUUID()}`]

    await run(RevalidateStorefront, { tags })

    assert.deepEqual(fakes.storefront.revalidated, tags)
  })
})

async function waitingTags(): Promise<string[][]> {
  const { rows } = await db.rawQuery(
    `select data -> 'tags' as tags from pgboss.job where name = ? and state = 'created' order by created_on`,
    [RevalidateStorefront.queue]
  )
  return rows.map(({ tags }: { tags: string[] }) => tags)
}

async function forgetJobs() {
  await db.rawQuery('delete from pgboss.job where name = ?', [RevalidateStorefront.queue])
}
