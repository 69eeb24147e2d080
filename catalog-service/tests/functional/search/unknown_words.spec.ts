import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { findSearchWords } from '#queries/find_search_words'
import { aProduct } from '#tests/support/builders'
import { aWord } from '#tests/support/words'

test.group('A word that no product has', () => {
  test('is looked for in the index of words, and the table is not read', async ({ assert }) => {
    const seen = await db.transaction(async (trx) => {
      await trx.rawQuery(`select is_in_products('zzqqxxk')`)
      const { rows } = await trx.rawQuery(
        `select seq_scan::int as "ofTable" from pg_stat_xact_user_tables where relname = 'product_search'`
      )
      return rows
    })

    assert.deepEqual(seen, [{ ofTable: 0 }])
  })

  test('is told apart from one that only a description has', async ({ assert }) => {
    const [described, unknown] = [aWord(), aWord()]
    await aProduct({ description: `Façonné à la main, ${described}.` })

    const words = await findSearchWords(`${described} ${unknown}`)

    assert.deepEqual(
      words.map(({ word, isKnown }) => [word, isKnown]),
      [
        [described, true],
        [unknown, false],
      ]
    )
  })
})
