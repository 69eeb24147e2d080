import { test } from '@japa/runner'
import FoldSkus from '../../../database/migrations/17_fold_skus.js'
import { aProduct, aStore } from '#tests/support/builders'
import { throughMigration } from '#tests/support/migrations'

test.group('Folding the SKUs of old products', () => {
  test('The oldest product keeps a SKU that others spelled otherwise', async ({ assert }) => {
    const store = await aStore()
    const products = await Promise.all(
      [1, 2, 3].map((day) =>
        aProduct({ store_id: store.id, created_at: new Date(Date.UTC(2025, 0, day)) })
      )
    )
    const ids = products.map(({ id }) => id)
    const typed = ['abc 1', 'ABC1', 'abc-1']

    const skus = await throughMigration(
      FoldSkus,
      async (trx) => {
        for (const [at, sku] of typed.entries()) {
          await trx.from('products').where('id', ids[at]!).update({ sku })
        }
      },
      async (trx) => {
        const rows = await trx.from('products').whereIn('id', ids).orderBy('created_at')
        return rows.map(({ sku }) => sku as string)
      }
    )

    assert.deepEqual([skus[0], skus[2]], ['abc 1', 'abc-1'])
    assert.equal(skus[1], `ABC1-${ids[1]!.slice(-12)}`)
  })

  test('A SKU that nobody can see gets one', async ({ assert }) => {
    const { id } = await aProduct()

    const sku = await throughMigration(
      FoldSkus,
      (trx) => trx.from('products').where({ id }).update({ sku: '\u200b' }),
      async (trx) => (await trx.from('products').where({ id }).firstOrFail()).sku as string
    )

    assert.equal(sku, `\u200b-${id.slice(-12)}`)
  })
})
