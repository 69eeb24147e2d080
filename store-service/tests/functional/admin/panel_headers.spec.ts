import { test } from '@japa/runner'
import env from '#start/env'
import { anOpenStore } from '#tests/support/builders'
import { stranger, visitorFor } from '#tests/support/panel'
import { assertPanelHeaders } from '@marketplace/shared/server/testing/panel_headers'

const pages: [string, number][] = [
  ['/admin/stores', 200],
  ['/admin/stores/00000000-0000-7000-8000-000000000000', 404],
  ['/admin/stores/no/such/path', 404],
]

test.group('What every page of the store panel says to the browser', () => {
  for (const [path, status] of pages) {
    test(`${path} answers ${status} with the policy, unframed and kept by nobody`, async ({
      assert,
    }) => {
      const visitor = await visitorFor({ isAdmin: true })

      const answer = await visitor.document(path)

      assert.equal(answer.status, status)
      assertPanelHeaders(assert, answer.headers, env.get('STOREFRONT_URL'))
    })
  }

  test('Who is not signed in is answered 401 with the policy', async ({ assert }) => {
    const { status, headers } = await stranger().document('/admin/stores')

    assert.equal(status, 401)
    assertPanelHeaders(assert, headers, env.get('STOREFRONT_URL'))
  })

  test('A closed store of somebody else is answered 404 with the policy', async ({ assert }) => {
    const { store } = await anOpenStore({ isActive: false })
    const visitor = await visitorFor()

    const hidden = await visitor.document(`/admin/stores/${store.id}`)

    assert.equal(hidden.status, 404)
    assertPanelHeaders(assert, hidden.headers, env.get('STOREFRONT_URL'))
  })

  test('A refresh is 304 until something of the page changed', async ({ assert }) => {
    const { store, owner } = await anOpenStore()
    const path = `/admin/stores/${store.id}`
    const visitor = await visitorFor({ id: owner.userId })
    await visitor.get(path)
    const { etag } = await visitor.refresh(path)

    const same = await visitor.refresh(path, etag!)
    await store.merge({ description: 'Nouveau' }).save()
    const changed = await visitor.refresh(path, etag!)

    assert.deepEqual([same.status, changed.status], [304, 200])
    assert.isEmpty(changed.cookies)
  })
})
