import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import ExpireStock from '#jobs/expire_stock'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import { aProduct } from '#tests/support/builders'
import { storefront } from '#tests/support/fakes'
import { tagsNaming } from '#tests/support/jobs'
import { reserve, step } from '#tests/support/stock'

test.group('Work of the queue', () => {
  test('tells the storefront which pages are stale', async ({ assert }) => {
    const tag = `product:${randomUUID()}`
    await (await app.container.make(RevalidateStorefront)).handle({ tags: [tag] })
    assert.include(storefront.tags, tag)
  })

  test('comes round for stock every minute', async ({ assert }) => {
    const scheduled = await db
      .from('pgboss.schedule')
      .where('name', ExpireStock.queue)
      .firstOrFail()
    assert.equal(scheduled.cron, '* * * * *')
  })

  test('pages are told when a product runs out and when it comes back, and not in between', async ({
    client,
    assert,
  }) => {
    const { id } = await aProduct({ stock: 3 })
    const [first, second] = [randomUUID(), randomUUID()]
    await reserve(client, [{ productId: id, quantity: 2 }], { id: first })
    assert.isEmpty(await tagsNaming(id))
    await reserve(client, [{ productId: id, quantity: 1 }], { id: second })
    assert.deepEqual(await tagsNaming(id), ['home', `product:${id}`, 'products'])
    await db
      .from('pgboss.job')
      .whereRaw('data::text like ?', [`%${id}%`])
      .delete()
    await step(client, second, 'release')
    assert.include(await tagsNaming(id), `product:${id}`)
  })
})
