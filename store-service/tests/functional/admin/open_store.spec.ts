import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import Store from '#models/store'
import StoreOwner from '#models/store_owner'
import { aStore, anOpenStore, anOwner } from '#tests/support/builders'
import { visitorFor } from '#tests/support/panel'

test.group('Opening a store in the panel', () => {
  test('the business is asked first, then the store, which stays closed until the last step opens it', async ({
    assert,
  }) => {
    const userId = randomUUID()
    const visitor = await visitorFor({ id: userId })
    const first = await visitor.get('/admin/stores/onboarding')
    assert.equal(first.component, 'stores/onboarding')
    assert.containsSubset(first.props, { step: 'business', owner: null })

    const business = { businessName: 'Bouziane Artisanat', phone: '06 61 24 87 10', ice: null }
    const second = await visitor.follow(await visitor.send('POST', '/admin/stores/owner', business))
    assert.equal(second.props.step, 'store')
    const owner = await StoreOwner.findByOrFail('user_id', userId)
    assert.containsSubset(owner, { businessName: 'Bouziane Artisanat', phone: '+212661248710' })

    const opened = await visitor.send('POST', '/admin/stores', aStore({ name: 'Zellige Hanane' }))
    const store = await Store.findByOrFail('store_owner_id', owner.id)
    assert.equal(opened.location, '/admin/stores/onboarding')
    assert.isFalse(store.isActive)
    const third = await visitor.follow(opened)
    assert.equal(third.props.step, 'open')
    assert.equal(third.props.store.name, 'Zellige Hanane')

    const turned = await visitor.send('PUT', `/admin/stores/${store.id}/activity`, {
      isActive: true,
    })
    await store.refresh()
    assert.isTrue(store.isActive)
    const atOnboarding = await visitor.follow(turned)
    assert.equal(atOnboarding.location, '/admin/stores/dashboard')
    const page = await visitor.follow(atOnboarding)
    assert.containsSubset(page.props.flash, {
      success: 'flash.opened',
      values: { name: 'Zellige Hanane' },
    })
  })

  test('wrong fields come back with sentences, and nothing is kept', async ({ assert }) => {
    const owner = await anOwner()
    const visitor = await visitorFor({ id: owner.userId }, 'fr')
    await visitor.get('/admin/stores/onboarding')
    const wrong = aStore({ name: ' ', state: 'MA-13', latitude: null, whatsappPhone: '0522123456' })
    const page = await visitor.follow(await visitor.send('POST', '/admin/stores', wrong))
    assert.equal(page.component, 'stores/onboarding')
    assert.sameMembers(Object.keys(page.props.errors), [
      'name',
      'state',
      'latitude',
      'whatsappPhone',
    ])
    assert.equal(
      page.props.errors.whatsappPhone,
      'Un numéro de mobile marocain est attendu (06 ou 07).'
    )
    assert.isNull(await Store.findBy('store_owner_id', owner.id))
  })

  test('one may go back to the business and correct it', async ({ assert }) => {
    const owner = await anOwner()
    const visitor = await visitorFor({ id: owner.userId })
    const page = await visitor.get('/admin/stores/onboarding?step=business')
    assert.equal(page.props.step, 'business')
    assert.equal(page.props.owner.businessName, 'Atelier du Port')
    await visitor.send('PATCH', '/admin/stores/owner', { businessName: 'Atelier du Phare' })
    await owner.refresh()
    assert.equal(owner.businessName, 'Atelier du Phare')
  })

  test('who has a store is led to it, and cannot open a second one', async ({ assert }) => {
    const { owner } = await anOpenStore()
    const visitor = await visitorFor({ id: owner.userId })
    const opening = await visitor.get('/admin/stores/onboarding')
    assert.equal(opening.location, '/admin/stores/dashboard')
    await visitor.send('POST', '/admin/stores', aStore({ name: 'Deuxième' }))
    assert.lengthOf(await Store.query().where('store_owner_id', owner.id), 1)
  })

  test('a form of the onboarding that opens the store by itself is not believed', async ({
    assert,
  }) => {
    const owner = await anOwner()
    const visitor = await visitorFor({ id: owner.userId })
    await visitor.get('/admin/stores/onboarding')

    await visitor.send('POST', '/admin/stores', aStore({ isActive: true }))

    const store = await Store.findByOrFail('store_owner_id', owner.id)
    assert.isFalse(store.isActive)
  })

  test('without a business there is no store', async ({ assert }) => {
    const visitor = await visitorFor()
    await visitor.get('/admin/stores/onboarding')
    const answer = await visitor.send('POST', '/admin/stores', aStore({ name: 'Sans entreprise' }))
    const page = await visitor.follow(answer)
    assert.isString(page.props.flash.error)
    assert.isNull(await Store.findBy('name', 'Sans entreprise'))
  })
})
