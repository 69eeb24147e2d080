import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { anOpenStore } from '#tests/support/builders'
import { jobsOf } from '#tests/support/jobs'
import { visitorFor } from '#tests/support/panel'

test.group('Editing a store in the panel', () => {
  test('its owner changes it, and the catalog is told', async ({ assert }) => {
    const { store, owner } = await anOpenStore()
    const visitor = await visitorFor({ id: owner.userId })
    const form = await visitor.get(`/admin/stores/${store.id}/edit`)
    assert.equal(form.component, 'stores/edit')
    assert.isTrue(form.props.ownsIt)
    const change = { name: 'Dar Mogador', city: 'Safi', latitude: 32.3, slug: 'stolen' }
    const saved = await visitor.send('PATCH', `/admin/stores/${store.id}`, change)
    assert.equal(saved.location, `/admin/stores/${store.id}`)
    const { slug } = store
    await store.refresh()
    assert.containsSubset(store, { name: 'Dar Mogador', city: 'Safi', slug })
    assert.equal(Number(store.latitude), 32.3)
    assert.deepInclude(await jobsOf('stores.publish'), { storeId: store.id })
  })

  test('wrong values come back and nothing is saved in part', async ({ assert }) => {
    const { store, owner } = await anOpenStore()
    const visitor = await visitorFor({ id: owner.userId })
    await visitor.get(`/admin/stores/${store.id}/edit`)
    const wrong = { name: 'Dar Mogador', longitude: 181 }
    const page = await visitor.follow(
      await visitor.send('PATCH', `/admin/stores/${store.id}`, wrong)
    )
    assert.equal(page.component, 'stores/edit')
    assert.deepEqual(Object.keys(page.props.errors), ['longitude'])
    await store.refresh()
    assert.equal(store.name, 'Atelier du Port')
  })

  test('closing it can be taken back', async ({ assert }) => {
    const { store, owner } = await anOpenStore()
    const visitor = await visitorFor({ id: owner.userId })
    await visitor.get(`/admin/stores/${store.id}`)
    const path = `/admin/stores/${store.id}/activity`
    const page = await visitor.follow(await visitor.send('PUT', path, { isActive: false }))
    await store.refresh()
    assert.isFalse(store.isActive)
    assert.equal(page.props.store.status, 'inactive')
    const { undo } = page.props.flash
    await visitor.send(undo.method.toUpperCase(), undo.url, undo.data)
    await store.refresh()
    assert.isTrue(store.isActive)
  })

  test('a suspended one stays closed and its owner reads why', async ({ assert }) => {
    const { store, owner } = await anOpenStore({
      isActive: false,
      suspendedAt: DateTime.now(),
      suspensionReason: 'Contrefaçons',
    })
    const visitor = await visitorFor({ id: owner.userId })
    await visitor.get(`/admin/stores/${store.id}`)
    const path = `/admin/stores/${store.id}/activity`
    const page = await visitor.follow(await visitor.send('PUT', path, { isActive: true }))
    assert.isString(page.props.flash.error)
    assert.containsSubset(page.props.store, {
      status: 'suspended',
      suspensionReason: 'Contrefaçons',
    })
    await store.refresh()
    assert.isFalse(store.isActive)
  })

  test('nobody else may change, open or close it', async ({ assert }) => {
    const { store } = await anOpenStore()
    const { owner } = await anOpenStore()
    const visitor = await visitorFor({ id: owner.userId })
    await visitor.send('PATCH', `/admin/stores/${store.id}`, { name: 'Pris' })
    await visitor.send('PUT', `/admin/stores/${store.id}/activity`, { isActive: false })
    await store.refresh()
    assert.containsSubset(store, { name: 'Atelier du Port', isActive: true })
  })

  test('an admin may, but the business stays its owner’s', async ({ assert }) => {
    const { store } = await anOpenStore()
    const visitor = await visitorFor({ isAdmin: true })
    const form = await visitor.get(`/admin/stores/${store.id}/edit`)
    assert.isFalse(form.props.ownsIt)
    await visitor.send('PATCH', `/admin/stores/${store.id}`, { name: 'Corrigé' })
    await store.refresh()
    assert.equal(store.name, 'Corrigé')
  })
})

test.group('A form that was opened earlier', () => {
  test('An owner’s form read before a suspension comes back as stale and opens nothing', async ({
    assert,
  }) => {
    const { store, owner } = await anOpenStore({ isActive: false })
    const visitor = await visitorFor({ id: owner.userId })
    const form = await visitor.get(`/admin/stores/${store.id}/edit`)
    const { version } = form.props.store
    const suspension = {
      isActive: false,
      suspendedAt: DateTime.now(),
      suspensionReason: 'Contrefaçons',
    }
    await store.merge(suspension).save()

    const change = { name: 'Dar Mogador', isActive: true, version }
    const page = await visitor.follow(
      await visitor.send('PATCH', `/admin/stores/${store.id}`, change)
    )

    assert.deepEqual(Object.keys(page.props.errors), ['version'])
    assert.equal(page.props.store.version, version + 1)
    await store.refresh()
    assert.containsSubset(store, { name: 'Atelier du Port', isActive: false })
    assert.equal(store.suspensionReason, 'Contrefaçons')
  })

  test('A business form read before another save comes back as stale', async ({ assert }) => {
    const { store, owner } = await anOpenStore()
    const visitor = await visitorFor({ id: owner.userId })
    const form = await visitor.get(`/admin/stores/${store.id}/edit`)
    const { version } = form.props.owner
    await owner.merge({ phone: '+212522112233' }).save()

    const change = { businessName: 'Vieux', phone: '0522 00 00 00', version }
    const page = await visitor.follow(await visitor.send('PATCH', '/admin/stores/owner', change))

    assert.deepEqual(Object.keys(page.props.errors), ['version'])
    await owner.refresh()
    assert.containsSubset(owner, { businessName: 'Atelier du Port', phone: '+212522112233' })
  })
})
