import type { Assert } from '@japa/assert'
import db from '@adonisjs/lucid/services/db'
import Product from '#models/product'

/** The average and the number of reviews that a product shows. */
export async function ratingOf(productId: string) {
  const product = await Product.findOrFail(productId)
  return { average: Number(product.ratingAverage), count: product.ratingCount }
}

/** What must always hold: both are those of the approved reviews. */
export async function assertRatingAddsUp(assert: Assert, productId: string) {
  const approved = await db.from('reviews').where({ product_id: productId, status: 'approved' })
  const sum = approved.reduce((total, { rating }) => total + rating, 0)
  const average = approved.length ? Math.round((sum / approved.length) * 100) / 100 : 0
  assert.deepEqual(await ratingOf(productId), { average, count: approved.length })
}
