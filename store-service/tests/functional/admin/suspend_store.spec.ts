import { test } from '@japa/runner'
import { anOpenStore } from '#tests/support/builders'
import { visitorFor } from '#tests/support/panel'

test.group('Suspending a store in the panel', () => {
  test('an admin suspends it with a reason and reinstates it', async ({ assert }) => {
    const { store } = await anOpenStore()
    const path = `/admin/stores/${store.id}`
    const visitor = await visitorFor({ isAdmin: true })
    await visitor.get(path)
    const suspended = await visitor.follow(
      await visitor.send('POST', `${path}/suspension`, { reason: 'Contrefaçons' })
    )
    assert.containsSubset(suspended.props.store, {
      status: 'suspended',
      suspensionReason: 'Contrefaçons',
    })
    await store.refresh()
    assert.isFalse(store.isActive)

    await visitor.send('DELETE', `${path}/suspension`)
    await store.refresh()
    assert.isNull(store.suspendedAt)
    assert.isTrue(store.isActive)
  })

  test('a reason is needed', async ({ assert }) => {
    const { store } = await anOpenStore()
    const visitor = await visitorFor({ isAdmin: true })
    await visitor.get(`/admin/stores/${store.id}`)
    const answer = await visitor.send('POST', `/admin/stores/${store.id}/suspension`, {
      reason: ' ',
    })
    assert.deepEqual(Object.keys((await visitor.follow(answer)).props.errors), ['reason'])
    await store.refresh()
    assert.isTrue(store.isActive)
  })

  test('its owner and staff may not', async ({ assert }) => {
    const { store, owner } = await anOpenStore()
    for (const who of [
      { id: owner.userId },
      { roles: ['catalog_staff', 'order_staff'] as const },
    ]) {
      const visitor = await visitorFor({ ...who } as never)
      await visitor.send('POST', `/admin/stores/${store.id}/suspension`, { reason: 'x' })
      await store.refresh()
      assert.isTrue(store.isActive)
    }
  })
})
