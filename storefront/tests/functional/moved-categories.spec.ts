import { test } from '@japa/runner'
import { tell } from '../gateway.ts'
import { visit } from '../pages.ts'
import { startStorefront } from '../server.ts'

/** A category that the catalog knows by this earlier slug too. */
function givenACategoryThatWas(slug: string, present: string) {
  tell(`/categories/${slug}`, { slug: present, parent: null, attributes: [], version: 2 })
}

test.group('An earlier address of a category', (group) => {
  group.setup(startStorefront)

  for (const locale of ['fr', 'ar', 'en']) {
    for (const query of ['', '?sort=price']) {
      test(`/${locale}/c/<earlier slug>${query} leads to the present one for good`, async ({
        assert,
      }) => {
        const earlier = `tapis-${crypto.randomUUID()}`
        givenACategoryThatWas(earlier, 'tapis-berberes')

        const { status, headers } = await visit(`/${locale}/c/${earlier}${query}`)

        assert.equal(status, 308)
        const { pathname, search } = new URL(headers.get('location')!, 'http://shop')
        assert.equal(pathname + search, `/${locale}/c/tapis-berberes${query}`)
      })
    }
  }

  test('a category that never was is not found', async ({ assert }) => {
    const { status } = await visit(`/fr/c/tapis-${crypto.randomUUID()}`)
    assert.equal(status, 404)
  })
})
