import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { anOpenStore, tokenOf } from '#tests/support/builders'
import { visitorFor } from '#tests/support/panel'

const names = (props: any) => props.stores.map(({ name }: { name: string }) => name)
const suspended = { isActive: false, suspendedAt: DateTime.now(), suspensionReason: 'Essai' }

test.group('The list of stores in the panel', () => {
  test('admins see all of them, whatever their state', async ({ assert }) => {
    await anOpenStore({ name: 'Souk Panneau A' })
    await anOpenStore({ name: 'Souk Panneau B', isActive: false })
    await anOpenStore({ name: 'Souk Panneau C', ...suspended })
    const visitor = await visitorFor({ isAdmin: true })
    const page = await visitor.get('/admin/stores?q=souk%20panneau')
    assert.equal(page.component, 'stores/index')
    assert.deepEqual(names(page.props), ['Souk Panneau A', 'Souk Panneau B', 'Souk Panneau C'])
    assert.containsSubset(page.props.stores[2], {
      status: 'suspended',
      businessName: 'Atelier du Port',
    })
  })

  test('a view, a region and words narrow it', async ({ assert }) => {
    await anOpenStore({ name: 'Filtre Dakhla', state: 'MA-12' })
    await anOpenStore({ name: 'Filtre Dakhla fermé', state: 'MA-12', isActive: false })
    await anOpenStore({ name: 'Filtre Rabat', state: 'MA-04' })
    const visitor = await visitorFor({ isAdmin: true })
    const region = await visitor.get('/admin/stores?q=filtre&region=MA-12')
    assert.deepEqual(names(region.props), ['Filtre Dakhla', 'Filtre Dakhla fermé'])
    const view = await visitor.get('/admin/stores?q=filtre&region=MA-12&view=inactive')
    assert.deepEqual(names(view.props), ['Filtre Dakhla fermé'])
    assert.equal(view.props.view, 'inactive')
  })

  test('each view tells how many it holds', async ({ assert }) => {
    const visitor = await visitorFor({ isAdmin: true })
    const before = (await visitor.get('/admin/stores')).props.counts
    await anOpenStore()
    await anOpenStore({ isActive: false })
    await anOpenStore(suspended)
    const { counts } = (await visitor.get('/admin/stores')).props
    assert.deepEqual(counts, {
      all: before.all + 3,
      active: before.active + 1,
      inactive: before.inactive + 1,
      suspended: before.suspended + 1,
    })
  })

  test('it comes in pages', async ({ assert }) => {
    for (const letter of 'ABC') await anOpenStore({ name: `Page ${letter} du souk` })
    const visitor = await visitorFor({ isAdmin: true })
    const page = await visitor.get('/admin/stores?q=page%20souk&perPage=2&page=2')
    assert.deepEqual(names(page.props), ['Page C du souk'])
    assert.containsSubset(page.props.meta, { page: 2, total: 3, lastPage: 2 })
  })

  for (const [query, kept] of [
    ['view=mine', ''],
    ['region=MA-13&q=souk', '?q=souk'],
    ['page=0', ''],
    ['page=9999&view=active', '?view=active'],
    ['q=souk&page=500', '?q=souk'],
    ['q=a&q=b', ''],
  ]) {
    test(`The list at ?${query} falls back to ${kept || 'the whole list'} and says so`, async ({
      assert,
    }) => {
      const visitor = await visitorFor({ isAdmin: true })

      const answer = await visitor.get(`/admin/stores?${query}`)

      assert.equal(answer.location, `/admin/stores${kept}`)
      const page = await visitor.follow(answer)
      assert.equal(page.component, 'stores/index')
      assert.equal(page.props.flash.success, 'flash.addressCorrected')
    })
  }

  test('A page beyond the last one leads to the last one and says so', async ({ assert }) => {
    for (const letter of 'AB') await anOpenStore({ name: `Dernière ${letter} du quai` })
    const visitor = await visitorFor({ isAdmin: true })

    const answer = await visitor.get('/admin/stores?q=du%20quai&perPage=1&page=9')

    assert.equal(answer.location, '/admin/stores?q=du+quai&perPage=1&page=2')
    const page = await visitor.follow(answer)
    assert.deepEqual(names(page.props), ['Dernière B du quai'])
    assert.equal(page.props.flash.success, 'flash.addressCorrected')
  })

  test('An admin finds a store by the business name that the list shows', async ({ assert }) => {
    const { store, owner } = await anOpenStore({ name: 'Cuirs du Nord' })
    await owner.merge({ businessName: 'Société Générale de Maroquinerie Ziyani' }).save()
    const visitor = await visitorFor({ isAdmin: true })

    const page = await visitor.get('/admin/stores?q=maroquinerie%20ZIYANI')

    assert.deepEqual(
      page.props.stores.map(({ id }: { id: string }) => id),
      [store.id]
    )
  })

  test('the navigation is told how many there are, admins only', async ({ client, assert }) => {
    const admin = await visitorFor({ isAdmin: true })
    const { counts } = (await admin.get('/admin/stores')).props
    assert.deepEqual(await admin.json('/admin/stores/counts'), { allStores: counts.all })
    assert.deepEqual(await (await visitorFor()).json('/admin/stores/counts'), {})
    ;(await client.get('/admin/stores/counts')).assertStatus(401)
  })

  test('being told does not touch the session, where a message may wait', async ({
    client,
    assert,
  }) => {
    const response = await client.get('/admin/stores/counts').bearerToken(await tokenOf())
    response.assertStatus(200)
    assert.isNotOk(response.header('set-cookie'))
  })
})
