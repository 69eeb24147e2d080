import { test } from '@japa/runner'
import { generateWorld } from '../world.ts'

const { sales, reviews, offers, people } = generateWorld(new Date('2026-11-20T14:30:00Z'))

test.group('Demo reviews', () => {
  test('come from people who got the thing, once each, afterwards', ({ assert }) => {
    const delivered = new Map<string, Date>()
    for (const { order, items, journey } of sales) {
      for (const item of items)
        if (journey.deliveredAt)
          delivered.set(`${order.user_id} ${item.product_id}`, journey.deliveredAt)
    }
    for (const { user_id: user, product_id: product, created_at: at } of reviews)
      assert.isAbove(at.getTime(), delivered.get(`${user} ${product}`)!.getTime())
    assert.equal(
      new Set(reviews.map((one) => `${one.user_id} ${one.product_id}`)).size,
      reviews.length
    )
  })

  test('give each product the average and count of the approved ones', ({ assert }) => {
    for (const { product } of offers) {
      const ratings = reviews
        .filter((one) => one.product_id === product.id && one.status === 'approved')
        .map(({ rating }) => rating)
      assert.equal(product.rating_count, ratings.length)
      const average = ratings.length ? ratings.reduce((a, b) => a + b, 0) / ratings.length : 0
      assert.closeTo(product.rating_average, average, 0.005)
    }
  })

  test('were moderated by the catalogue’s staff, or wait', ({ assert }) => {
    for (const one of reviews) {
      const { id, name } = people.catalogStaff
      const by = one.status === 'pending' ? [null, null] : [id, name]
      assert.deepEqual([one.moderated_by, one.moderated_by_name], by)
      assert.equal(one.status === 'rejected', one.rejection_reason !== null)
    }
    assert.isAtLeast(reviews.filter(({ status }) => status === 'pending').length, 8)
    assert.isAtLeast(reviews.filter(({ status }) => status === 'rejected').length, 8)
  })

  test('are written in both languages', ({ assert }) => {
    const arabic = reviews.filter(({ comment }) => /[\u0600-\u06ff]/.test(comment))
    assert.isAbove(arabic.length, reviews.length * 0.08)
    assert.isBelow(arabic.length, reviews.length * 0.3)
  })
})
