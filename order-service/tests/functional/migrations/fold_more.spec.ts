import { test } from '@japa/runner'
import FoldMore from '../../../database/migrations/31_fold_more.js'
import { createFold } from '@marketplace/shared/server/fold_sql'
import { throughMigration } from '#tests/support/migrations'

const before = `
  ${createFold};
  create table shipping_rates (id integer, store_id uuid, region text, city text, fee integer);
  create unique index shipping_rates_place on shipping_rates (store_id, region, fold(city)) nulls not distinct;
  create table orders (order_number text, recipient text);
  create index orders_by_words on orders (fold(recipient));
  insert into shipping_rates values
    (1, null, 'MA-02', null, 10), (2, null, 'MA-02', 'وجدة', 20), (3, null, 'MA-02', E'وجد\\u2060ة', 30),
    (4, null, 'MA-03', 'Al–Hajeb', 40), (5, null, 'MA-03', 'Al-Hajeb', 50), (6, null, 'MA-09', 'Al-Hajeb', 60);
  insert into orders values ('M7K3-Q9F2', E'آ\\u200dیة')`

test.group('Folding more', () => {
  test('Of two rates that are now for one city the younger one stays', async ({ assert }) => {
    const fees = await throughMigration(FoldMore, before, async (trx) => {
      const { rows } = await trx.rawQuery('select fee from shipping_rates order by id')
      return rows.map(({ fee }: { fee: number }) => fee)
    })

    assert.deepEqual(fees, [10, 30, 50, 60])
  })

  test('An order of before is found by the index as it is folded now', async ({ assert }) => {
    const found = await throughMigration(FoldMore, before, async (trx) => {
      await trx.rawQuery('set local enable_seqscan = off')
      const { rows } = await trx.rawQuery(
        `select order_number from orders where fold(recipient) = fold('ايه')`
      )
      return rows
    })

    assert.deepEqual(found, [{ order_number: 'M7K3-Q9F2' }])
  })
})
