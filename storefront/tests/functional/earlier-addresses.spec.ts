import { test } from '@japa/runner'
import { tell } from '../gateway.ts'
import { visit } from '../pages.ts'
import { startStorefront } from '../server.ts'

/** A product that the catalog knows by this earlier slug too. */
function givenAProductThatWas(slug: string, present: string) {
  const product = {
    ...{ id: crypto.randomUUID(), storeId: crypto.randomUUID(), slug: present },
    ...{ name: 'Bol', nameAr: null, description: '', descriptionAr: null, category: 'poterie' },
    ...{ price: '49.00', currency: 'MAD', sku: 'BOL', isActive: true, version: 2, images: [] },
    ...{ primaryImage: null, rating: { average: 0, count: 0 } },
    availability: { inStock: true, available: 3 },
    store: { id: crypto.randomUUID(), name: 'Dar', nameAr: null, slug: 'dar', city: 'Fès' },
  }
  tell(`/products/${slug}`, product)
}

test.group('An earlier address of a product', (group) => {
  group.setup(startStorefront)

  for (const locale of ['fr', 'ar', 'en']) {
    for (const rest of ['', '/reviews']) {
      test(`/${locale}/p/<earlier slug>${rest} leads to the present one for good`, async ({
        assert,
      }) => {
        const earlier = `bol-${crypto.randomUUID()}`
        givenAProductThatWas(earlier, 'grand-bol')

        const { status, headers } = await visit(`/${locale}/p/${earlier}${rest}`)

        assert.equal(status, 308)
        const { pathname } = new URL(headers.get('location')!, 'http://shop')
        assert.equal(pathname, `/${locale}/p/grand-bol${rest}`)
      })
    }
  }
})
