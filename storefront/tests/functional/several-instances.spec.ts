import { mock } from 'node:test'
import { test } from '@japa/runner'
import { sql } from 'kysely'
import { tokensOf } from '@marketplace/shared/server/testing/service_tokens'
import { createLog } from '../../server/log.ts'
import { TagWatch } from '../../server/tag-watch.ts'
import { db } from '../../src/lib/db/database.ts'
import { saveRevalidated } from '../../src/lib/db/revalidated-tags.ts'
import { env } from '../../src/lib/process/env.ts'
import { productPage, renameProduct } from '../gateway.ts'
import { startInProduction, startStorefront } from '../server.ts'
import { until } from '../until.ts'

const log = createLog()

async function read(instance: string, path: string): Promise<string> {
  const headers = { 'Accept': 'text/html', 'X-Forwarded-Proto': 'https' }
  return (await fetch(instance + path, { headers })).text()
}

async function tellChanged(instance: string, tag: string) {
  const token = await tokensOf('catalog-service').sign('storefront')
  const response = await fetch(`${instance}/internal/revalidate`, {
    method: 'POST',
    headers: { 'Authorization': `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ tags: [tag] }),
  })
  return response.status
}

test.group('Several instances of the storefront', (group) => {
  let instances: string[] = []
  group.setup(async () => {
    await startStorefront()
    instances = [env().storefrontUrl, await startInProduction()]
  })

  test('all drop a page that one was told has changed', async ({ assert }) => {
    const path = productPage()
    const names = () => Promise.all(instances.map((instance) => read(instance, `/fr${path}`)))
    await names()
    const id = renameProduct(path, 'Théière renommée')
    for (const html of await names()) assert.notInclude(html, 'Théière renommée')

    assert.equal(await tellChanged(instances[0]!, `product:${id}`), 200)

    await until('The new name at each instance', async () =>
      (await names()).every((html) => html.includes('Théière renommée'))
    )
  })

  test('keep in the database what was revalidated, once for each tag', async ({ assert }) => {
    const tag = `product:${crypto.randomUUID()}`
    for (const instance of [...instances, ...instances]) await tellChanged(instance, tag)

    const rows = await db()
      .selectFrom('revalidated_tags')
      .selectAll()
      .where('tag', '=', tag)
      .execute()

    assert.lengthOf(rows, 1)
  })
})

test.group('An instance’s watch over revalidated tags', (group) => {
  group.setup(startStorefront)

  /** A watch that has seen all there is, and the tags whose pages it drops from now on. */
  async function aWatch() {
    const dropped: string[] = []
    const watch = new TagWatch(log, async (tags) => {
      dropped.push(...tags)
      return true
    })
    await watch.look()
    dropped.length = 0
    return { watch, dropped }
  }

  const revalidatedElsewhere = (tag: string) =>
    sql`insert into revalidated_tags (tag) values (${tag})
        on conflict (tag) do update set at = clock_timestamp()`.execute(db())

  test('begins with what was revalidated before it started', async ({ assert }) => {
    const tag = `store:${crypto.randomUUID()}`
    await revalidatedElsewhere(tag)
    const dropped: string[] = []

    await new TagWatch(log, async (tags) => dropped.push(...tags) > 0).look()

    assert.include(dropped, tag)
  })

  test('drops the pages of each change once', async ({ assert }) => {
    const { watch, dropped } = await aWatch()
    const tag = `product:${crypto.randomUUID()}`

    await revalidatedElsewhere(tag)
    await watch.look()
    await watch.look()
    await revalidatedElsewhere(tag)
    await watch.look()

    assert.deepEqual(dropped, [tag, tag])
  })

  test('leaves alone what this instance was told itself', async ({ assert }) => {
    const { watch, dropped } = await aWatch()

    await saveRevalidated([`product:${crypto.randomUUID()}`])
    await watch.look()

    assert.deepEqual(dropped, [])
  })

  test('tries again what could not be dropped', async ({ assert }) => {
    const tag = `product:${crypto.randomUUID()}`
    const asked: string[] = []
    let isReady = false
    const watch = new TagWatch(log, async (tags) => {
      asked.push(...tags.filter((each) => each === tag))
      return isReady
    })
    await revalidatedElsewhere(tag)

    await watch.look()
    isReady = true
    await watch.look()
    await watch.look()

    assert.deepEqual(asked, [tag, tag])
  })

  test('renews all pages when it has heard nothing for most of a minute', async ({
    assert,
    cleanup,
  }) => {
    const { watch, dropped } = await aWatch()
    await sql`alter table revalidated_tags rename to revalidated_tags_away`.execute(db())
    cleanup(async () => {
      await sql`alter table revalidated_tags_away rename to revalidated_tags`.execute(db())
    })
    await watch.look()
    assert.deepEqual(dropped, [])

    mock.timers.enable({ apis: ['Date'], now: Date.now() + 51_000 })
    cleanup(() => mock.timers.reset())
    await watch.look()
    await watch.look()

    assert.deepEqual(dropped, ['pages'])
  })
})
