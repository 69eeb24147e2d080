import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { CatalogClient } from '#clients/catalog_client'
import PublishStore from '#jobs/publish_store'
import { anOpenStore } from '#tests/support/builders'
import { jobsOf } from '#tests/support/jobs'
import type { StoreEvent } from '@marketplace/shared/contracts/store_event'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

/** Stands in for the catalog and remembers what it was told. */
class Listener extends CatalogClient {
  heard: StoreEvent[] = []
  isUp = true

  async listRatings() {
    return new Map()
  }

  async findWork(): Promise<never> {
    throw new ProblemError('upstream_unavailable')
  }

  async publishStore(event: StoreEvent) {
    if (!this.isUp) throw new ProblemError('upstream_unavailable')
    this.heard.push(event)
  }
}

test.group('Telling others of a store', (group) => {
  const catalog = new Listener()
  group.each.setup(() => {
    Object.assign(catalog, { heard: [], isUp: true })
    app.container.swap(CatalogClient, () => catalog)
    return () => app.container.restore(CatalogClient)
  })

  test('the catalog hears how it is now, then its pages are refreshed', async ({ assert }) => {
    const { store } = await anOpenStore({
      isActive: false,
      nameAr: 'دار الميناء',
      whatsappPhone: '+212600000001',
    })

    await (await app.container.make(PublishStore)).handle({ storeId: store.id })

    assert.deepEqual(catalog.heard, [
      {
        id: store.id,
        name: store.name,
        nameAr: 'دار الميناء',
        slug: store.slug,
        city: 'Essaouira',
        whatsappPhone: '+212600000001',
        isActive: false,
        pausedUntil: null,
        updatedAt: store.updatedAt.toUTC().toISO()!,
      },
    ])
    const { tags } = (await jobsOf('storefront.revalidate')).at(-1)!
    assert.sameMembers(tags, [`store:${store.id}`, 'products', 'home', 'categories'])
  })

  test('while the catalog is away the job fails, and tells no page', async ({ assert }) => {
    const { store } = await anOpenStore()
    catalog.isUp = false

    await assert.rejects(async () => {
      await (await app.container.make(PublishStore)).handle({ storeId: store.id })
    })

    const sent = await jobsOf('storefront.revalidate')
    assert.notInclude(JSON.stringify(sent), store.id)
  })
})
