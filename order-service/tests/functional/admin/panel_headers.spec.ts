import { test } from '@japa/runner'
import env from '#start/env'
import { anOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { orderStaff, someone, Fakes } from '#tests/support/fakes'
import { assertPanelHeaders } from '@marketplace/shared/server/testing/panel_headers'

const unknownOrder = '/admin/orders/00000000-0000-7000-8000-000000000000'
const pages: [string, number][] = [
  ['/admin/orders', 200],
  [unknownOrder, 404],
  ['/admin/orders/no/such/path', 404],
]

test.group('What every page of the order panel says to the browser', (group) => {
  group.each.setup(() => new Fakes().install())

  for (const [path, status] of pages) {
    test(`${path} answers ${status} with the policy, unframed and kept by nobody`, async ({
      assert,
    }) => {
      await anOrder()
      const visitor = new Visitor(await orderStaff())

      const answer = await visitor.document(path)

      assert.equal(answer.status, status)
      assertPanelHeaders(assert, answer.headers, env.get('STOREFRONT_URL'))
    })
  }

  test('Who may not enter is answered 403 with the policy, without their name and e-mail', async ({
    assert,
  }) => {
    const person = await someone({ name: 'Zineb Alaoui', roles: ['catalog_staff'] })

    const { status, headers, html } = await new Visitor(person).document('/admin/orders')

    assert.equal(status, 403)
    assertPanelHeaders(assert, headers, env.get('STOREFRONT_URL'))
    assert.notInclude(html, 'Zineb')
    assert.notInclude(html, '@example.test')
  })

  test('Who is not signed in is told nothing but what happened', async ({ assert }) => {
    const { status, headers, script } = await new Visitor(null).document('/admin/orders')

    assert.equal(status, 401)
    assertPanelHeaders(assert, headers, env.get('STOREFRONT_URL'))
    assert.isNull(JSON.parse(script).props.user)
  })

  test('An unknown path keeps the navigation of who is signed in', async ({ assert }) => {
    const visitor = new Visitor(await orderStaff('Karim Jaidi'))

    const { component, props } = await visitor.open('/admin/orders/no/such/path')

    assert.equal(component, 'errors/problem')
    assert.equal(props.user.name, 'Karim Jaidi')
    assert.isTrue(props.access.orders)
  })
})
