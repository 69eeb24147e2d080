import { test } from '@japa/runner'
import env from '#start/env'
import { aProduct, aStore } from '#tests/support/builders'
import { Visitor } from '#tests/support/panel'
import { ownerOf, shopper, staff } from '#tests/support/people'
import { assertPanelHeaders } from '@marketplace/shared/server/testing/panel_headers'

const home = '/admin/catalog/products'
const pages: [string, number][] = [
  [home, 200],
  [`${home}/00000000-0000-7000-8000-000000000000`, 404],
  ['/admin/catalog/no/such/path', 404],
]

test.group('What every page of the catalog panel says to the browser', () => {
  for (const [path, status] of pages) {
    test(`${path} answers ${status} with the policy, unframed and kept by nobody`, async ({
      assert,
    }) => {
      const answer = await new Visitor(await staff()).document(path)

      assert.equal(answer.status, status)
      assertPanelHeaders(assert, answer.headers, env.get('STOREFRONT_URL'))
    })
  }

  test('Who may not enter is answered 403 without their name', async ({ assert }) => {
    const visitor = new Visitor(await shopper({ name: 'Zineb Alaoui' }))

    const { status, headers, html } = await visitor.document(home)

    assert.equal(status, 403)
    assertPanelHeaders(assert, headers, env.get('STOREFRONT_URL'))
    assert.notInclude(html, 'Zineb')
  })

  test('A refresh is 304 until something of the page changed', async ({ assert }) => {
    const store = await aStore()
    await aProduct({ store_id: store.id })
    const visitor = new Visitor(await ownerOf(store))
    await visitor.open()
    const { etag } = await visitor.refresh(home)

    const same = await visitor.refresh(home, etag!)
    await aProduct({ store_id: store.id })
    const changed = await visitor.refresh(home, etag!)

    assert.deepEqual([same.status, changed.status], [304, 200])
    assert.isEmpty(changed.cookies)
  })
})
