import { test } from '@japa/runner'
import { aProduct, aReview } from '#tests/support/builders'
import { Visitor } from '#tests/support/panel'
import { staff } from '#tests/support/people'

const hostile = '<!--<script> \u2028'

test.group('The data of the catalog panel', () => {
  test('A review and a product that look like markup reach the queue as text', async ({
    assert,
  }) => {
    const product = await aProduct({ name: hostile, description: hostile })
    const review = await aReview(product.id, {
      ...{ status: 'pending', comment: hostile, user_name: hostile },
      created_at: new Date(Date.UTC(2017, 0, 1)),
    })
    const visitor = new Visitor(await staff({ name: hostile }))

    const { script } = await visitor.document('/admin/catalog/reviews')

    assert.notMatch(script, /[<\u2028]/)
    const { props } = JSON.parse(script)
    assert.equal(props.reviews.find(({ id }: any) => id === review.id).comment, hostile)
    assert.equal(props.user.name, hostile)
  })

  test('A product and an error that look like markup reach its form as text', async ({
    assert,
  }) => {
    const product = await aProduct({ name: hostile, description: hostile })
    const visitor = new Visitor(await staff())
    await visitor.send('PATCH', `/admin/catalog/products/${product.id}`, { price: hostile })

    const { script } = await visitor.document(`/admin/catalog/products/${product.id}`)

    assert.notMatch(script, /[<\u2028]/)
    const { props } = JSON.parse(script)
    assert.equal(props.product.name, hostile)
    assert.property(props.errors, 'price')
  })
})
