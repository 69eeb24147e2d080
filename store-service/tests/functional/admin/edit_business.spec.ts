import { test } from '@japa/runner'
import StoreOwner from '#models/store_owner'
import { anOpenStore } from '#tests/support/builders'
import { visitorFor } from '#tests/support/panel'

test.group('Editing the business in the panel', () => {
  test('the owner changes their own; spaces in ICE and RIB do not matter', async ({ assert }) => {
    const { store, owner } = await anOpenStore()
    const visitor = await visitorFor({ id: owner.userId })
    const change = {
      businessName: 'Bouziane SARL',
      phone: '0522 48 10 20',
      ice: '001 234 567 890 123',
      rib: null,
    }
    const saved = await visitor.follow(await visitor.send('PATCH', '/admin/stores/owner', change))
    assert.equal(saved.location, `/admin/stores/${store.id}`)
    const page = await visitor.follow(saved)
    assert.equal(page.props.flash.success, 'flash.businessSaved')
    await owner.refresh()
    assert.containsSubset(owner, {
      businessName: 'Bouziane SARL',
      phone: '+212522481020',
      ice: '001234567890123',
    })
  })

  test('a RIB whose key is wrong comes back', async ({ assert }) => {
    const { store, owner } = await anOpenStore()
    const visitor = await visitorFor({ id: owner.userId })
    await visitor.get(`/admin/stores/${store.id}/edit`)
    const answer = await visitor.send('PATCH', '/admin/stores/owner', {
      rib: '011780000012345678901298',
    })
    const page = await visitor.follow(answer)
    assert.deepEqual(Object.keys(page.props.errors), ['rib'])
    await owner.refresh()
    assert.isNull(owner.rib)
  })

  test('who has none gets none', async ({ assert }) => {
    const visitor = await visitorFor()
    await visitor.send('PATCH', '/admin/stores/owner', { businessName: 'Personne' })
    assert.isNull(await StoreOwner.findBy('business_name', 'Personne'))
  })
})
