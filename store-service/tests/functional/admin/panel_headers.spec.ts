import { test } from '@japa/runner'
import { anOpenStore } from '#tests/support/builders'
import { stranger, visitorFor } from '#tests/support/panel'

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
      assert.include(answer.headers.get('content-security-policy') ?? '', `frame-ancestors 'none'`)
      assert.equal(answer.headers.get('cache-control'), 'no-store')
    })
  }

  test('Who is not signed in is answered 401 with the policy', async ({ assert }) => {
    const { status, headers } = await stranger().document('/admin/stores')

    assert.equal(status, 401)
    assert.include(headers.get('content-security-policy') ?? '', `default-src 'self'`)
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
