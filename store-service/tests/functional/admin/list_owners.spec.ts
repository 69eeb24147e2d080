import { test } from '@japa/runner'
import { anOpenStore, anOwner, aStore } from '#tests/support/builders'
import { visitorFor } from '#tests/support/panel'

const businesses = (props: any) =>
  props.owners.map(({ businessName }: { businessName: string }) => businessName)

test.group('The list of owners', () => {
  test('An admin sees every owner with their store, and who has none yet', async ({ assert }) => {
    const { owner, store } = await anOpenStore({ name: 'Souk aux Lanternes' })
    await owner.merge({ businessName: 'Lanternes Réunies' }).save()
    await anOwner({ businessName: 'Lanternes en Projet' })
    const admin = await visitorFor({ isAdmin: true })

    const page = await admin.get('/admin/stores/owners?q=lanternes')

    assert.equal(page.component, 'owners/index')
    assert.containsSubset(page.props.owners, [
      { businessName: 'Lanternes en Projet', store: null },
      { businessName: 'Lanternes Réunies', store: { id: store.id, name: 'Souk aux Lanternes' } },
    ])
    assert.equal(page.props.meta.total, 2)
  })

  test('A view holds those without a store, until they have created one', async ({ assert }) => {
    const waiting = await anOwner({ businessName: 'Tabouret Amghar' })
    const admin = await visitorFor({ isAdmin: true })
    const list = '/admin/stores/owners?view=without_store&q=amghar'
    const before = await admin.get(list)
    const owner = await visitorFor({ id: waiting.userId })

    await owner.send('POST', '/admin/stores', aStore({ name: 'Tabourets' }))

    assert.deepEqual(businesses(before.props), ['Tabouret Amghar'])
    assert.deepEqual(businesses((await admin.get(list)).props), [])
  })

  test('An owner without a store is found by their phone in any spelling', async ({ assert }) => {
    const owner = await anOwner({ businessName: 'Sans Boutique Encore' })
    await owner.merge({ phone: '+212655443322' }).save()
    const admin = await visitorFor({ isAdmin: true })

    const { props } = await admin.get('/admin/stores/owners?q=06%2055%2044%2033%2022')

    assert.deepEqual(businesses(props), ['Sans Boutique Encore'])
  })

  test('An owner does not see it', async ({ assert }) => {
    const { owner } = await anOpenStore()
    const visitor = await visitorFor({ id: owner.userId })

    assert.equal((await visitor.get('/admin/stores/owners')).status, 403)
  })

  test('A bookmark that makes no sense leads to the list, and says so', async ({ assert }) => {
    const admin = await visitorFor({ isAdmin: true })

    const page = await admin.get('/admin/stores/owners?view=mine')

    assert.equal(page.location, '/admin/stores/owners')
  })
})
