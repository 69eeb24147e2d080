import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { anOpenStore } from '#tests/support/builders'
import { visitorFor } from '#tests/support/panel'

test.group('A store in the panel', () => {
  test('its owner sees it with their own business', async ({ assert }) => {
    const { store, owner } = await anOpenStore({ name: 'Dar Salma' })
    const visitor = await visitorFor({ id: owner.userId })
    const page = await visitor.get(`/admin/stores/${store.id}`)
    assert.equal(page.component, 'stores/show')
    assert.containsSubset(page.props.store, { name: 'Dar Salma', status: 'active' })
    assert.containsSubset(page.props.owner, { businessName: 'Atelier du Port', rib: null })
    assert.deepEqual(page.props.can, { suspend: false })
  })

  test('an admin sees any, and may suspend it', async ({ assert }) => {
    const { store } = await anOpenStore({ isActive: false })
    const page = await (await visitorFor({ isAdmin: true })).get(`/admin/stores/${store.id}`)
    assert.equal(page.props.store.status, 'inactive')
    assert.deepEqual(page.props.can, { suspend: true })
  })

  for (const path of ['', '/edit']) {
    test(`somebody else’s is forbidden${path}, and unknown while it is closed`, async ({
      assert,
    }) => {
      const { owner } = await anOpenStore()
      const visitor = await visitorFor({ id: owner.userId })
      const open = await anOpenStore()
      const forbidden = await visitor.get(`/admin/stores/${open.store.id}${path}`)
      assert.equal(forbidden.status, 403)
      assert.equal(forbidden.component, 'errors/problem')
      const closed = await anOpenStore({ isActive: false })
      const unknown = await visitor.get(`/admin/stores/${closed.store.id}${path}`)
      assert.equal(unknown.status, 404)
    })
  }

  test('staff who own no store may not look into one', async ({ assert }) => {
    const { store } = await anOpenStore()
    const visitor = await visitorFor({ roles: ['catalog_staff', 'order_staff'] })
    assert.equal((await visitor.get(`/admin/stores/${store.id}`)).status, 403)
  })

  for (const id of [randomUUID(), 'nowhere', '%F0%9F%92%A9']) {
    test(`${id.length === 36 ? 'an unknown id' : id} is not found`, async ({ assert }) => {
      const page = await (await visitorFor({ isAdmin: true })).get(`/admin/stores/${id}`)
      assert.equal(page.status, 404)
      assert.equal(page.props.code, 'not_found')
    })
  }
})
