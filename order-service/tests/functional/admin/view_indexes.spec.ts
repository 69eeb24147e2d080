import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { OrderSort, OrderView } from '#domain/order_views'
import { sqlSortOf } from '#sql/order_sorts'
import { viewConditions } from '#sql/order_views'

const cases: [OrderView, OrderSort, string][] = [
  ['to_confirm', 'received', 'orders_listed_by_status'],
  ['to_confirm', 'deadline', 'orders_by_deadline'],
  ['to_ship', 'received', 'orders_listed_by_status'],
  ['shipped', 'received', 'orders_listed_by_status'],
  ['money_owed', 'received', 'orders_money_owed'],
  ['to_cancel', 'received', 'orders_to_cancel'],
  ['blocked', 'received', 'orders_listed_by_status'],
  ['all', '-received', 'orders_all'],
  ['to_call', 'call', 'orders_by_next_call'],
  ['to_call_again', 'call', 'orders_by_next_call'],
  ['whatsapp', 'call', 'orders_by_next_call'],
  ['transfers', 'deadline', 'orders_by_deadline'],
  ['late', 'deadline', 'orders_by_deadline'],
  ['city_to_check', 'received', 'orders_city_to_check'],
  ['problems', 'received', 'orders_with_problem'],
  ['returned', '-received', 'orders_came_back'],
  ['delivered', '-received', 'orders_listed_by_status'],
  ['all', 'amount', 'orders_by_amount'],
]

/** Which of two indexes is cheaper hangs on the rows of other tests. Ends with the transaction. */
async function dropOtherIndexes(trx: TransactionClientContract, index: string) {
  const { rows } = await trx.rawQuery(
    `select indexrelid::regclass as name from pg_index
     where indrelid = 'orders'::regclass and not indisunique and indexrelid <> ?::regclass`,
    [index]
  )
  for (const { name } of rows) await trx.rawQuery(`drop index ${name}`)
}

test.group('Indexes of the views', () => {
  for (const [view, sort, index] of cases) {
    test(`The view ${view} sorted by ${sort} is read in the order of ${index}`, async ({
      assert,
    }) => {
      const { column, direction } = sqlSortOf(sort, {})
      const list = `select id from orders where ${viewConditions[view]}
        order by ${column} ${direction}, id ${direction} limit 50`

      const plan = await db.transaction(async (trx) => {
        await dropOtherIndexes(trx, index)
        await trx.rawQuery('set local enable_seqscan = off')
        await trx.rawQuery('set local enable_sort = off')
        await trx.rawQuery('set local enable_incremental_sort = off')
        const { rows } = await trx.rawQuery(`explain ${list}`)
        await trx.rollback()
        return rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n')
      })

      assert.include(plan, index)
      assert.notInclude(plan, 'Sort')
    })
  }
})
