import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { anOpenStore, anOwner } from '#tests/support/builders'
import { stranger, visitorFor } from '#tests/support/panel'

test.group('Entering the stores panel', () => {
  test('a person without a store is led to the onboarding', async ({ assert }) => {
    const answer = await (await visitorFor()).get('/admin/stores')
    assert.equal(answer.location, '/admin/stores/onboarding')
  })

  for (const [role, start] of [
    ['order_staff', '/admin/orders'],
    ['catalog_staff', '/admin/catalog'],
  ] as const) {
    test(`a person with the role ${role} and no store is led to ${start}, not offered a store`, async ({
      assert,
    }) => {
      const visitor = await visitorFor({ roles: [role] })

      const answer = await visitor.get('/admin/stores')

      assert.equal(answer.location, start)
    })
  }

  test('an old bookmark of the opening leads to the onboarding', async ({ assert }) => {
    const answer = await (await visitorFor()).get('/admin/stores/opening')

    assert.equal(answer.location, '/admin/stores/onboarding')
  })

  test('An owner is led to their dashboard, and from “mine” to their store', async ({ assert }) => {
    const { store, owner } = await anOpenStore()
    const visitor = await visitorFor({ id: owner.userId })

    assert.equal((await visitor.get('/admin/stores')).location, '/admin/stores/dashboard')
    assert.equal((await visitor.get('/admin/stores/mine')).location, `/admin/stores/${store.id}`)
  })

  for (const path of ['mine', 'dashboard']) {
    test(`Who has no store is led from “${path}” to where everybody begins`, async ({ assert }) => {
      const answer = await (await visitorFor()).get(`/admin/stores/${path}`)

      assert.equal(answer.location, '/admin/stores')
    })
  }

  test('who is not signed in sees no page', async ({ assert }) => {
    const answer = await stranger().get('/admin/stores')
    assert.equal(answer.status, 401)
    assert.equal(answer.component, 'errors/problem')
    assert.isNull(answer.props.user)
  })

  test('every page knows the person and which panels they may open', async ({ assert }) => {
    const { store, owner } = await anOpenStore()
    const visitor = await visitorFor({ id: owner.userId, name: 'Hanane Bouziane' })
    const { props } = await visitor.get(`/admin/stores/${store.id}`)
    assert.containsSubset(props.user, { id: owner.userId, name: 'Hanane Bouziane' })
    assert.deepEqual(props.access, { stores: true, catalog: true, orders: true })

    const opening = await (await visitorFor()).get('/admin/stores/onboarding')
    assert.deepEqual(opening.props.access, { stores: true, catalog: false, orders: false })
  })

  test('the language is chosen by ?lang, and kept', async ({ assert }) => {
    const visitor = await visitorFor({}, 'en')
    const asked = await visitor.get('/admin/stores/onboarding')
    assert.equal(asked.props.locale, 'en')
    const chosen = await visitor.get('/admin/stores/onboarding?lang=ar')
    assert.equal(chosen.props.locale, 'ar')
    const kept = await visitor.get('/admin/stores/onboarding')
    assert.equal(kept.props.locale, 'ar')
  })

  test('a form without the panel’s own token changes nothing', async ({ assert }) => {
    const userId = randomUUID()
    await anOwner({ userId, businessName: 'Avant' })
    const visitor = await visitorFor({ id: userId })
    await visitor.get('/admin/stores/onboarding')
    visitor.forgeCsrfToken('forged')
    await visitor.send('PATCH', '/admin/stores/owner', { businessName: 'Après' })
    const { props } = await visitor.get('/admin/stores/onboarding')
    assert.equal(props.owner.businessName, 'Avant')
  })

  test('a session that somebody else left behind is worth nothing', async ({ assert }) => {
    const visitor = await visitorFor()
    await visitor.get('/admin/stores/onboarding')
    const { owner } = await anOpenStore()
    const other = await visitorFor({ id: owner.userId })
    other.takeCookiesOf(visitor)
    await other.send('PATCH', '/admin/stores/owner', { businessName: 'Pris' })
    await owner.refresh()
    assert.equal(owner.businessName, 'Atelier du Port')
  })
})
