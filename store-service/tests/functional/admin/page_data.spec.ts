import { test } from '@japa/runner'
import { anOpenStore } from '#tests/support/builders'
import { visitorFor } from '#tests/support/panel'

const hostile = '<!--<script> \u2028'

test.group('The data of the store panel', () => {
  test('A store and an error that look like markup reach the page as text', async ({ assert }) => {
    const { store, owner } = await anOpenStore({
      name: hostile,
      description: hostile,
      street: hostile,
    })
    const visitor = await visitorFor({ id: owner.userId, name: hostile })
    await visitor.get(`/admin/stores/${store.id}/edit`)
    await visitor.send('PATCH', `/admin/stores/${store.id}`, { name: '', city: hostile })

    const { status, script } = await visitor.document(`/admin/stores/${store.id}/edit`)

    assert.equal(status, 200)
    assert.notMatch(script, /[<\u2028]/)
    const { props } = JSON.parse(script)
    assert.equal(props.store.name, hostile)
    assert.equal(props.user.name, hostile)
    assert.property(props.errors, 'name')
  })
})
