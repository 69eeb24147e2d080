import { test } from '@japa/runner'
import type db from '@adonisjs/lucid/services/db'
import SettleOrdersOfNothing from '../../../database/migrations/22_settle_orders_of_nothing.js'
import { throughMigration } from '#tests/support/migrations'

const id = (number: number) => `00000000-0000-7000-8000-00000000000${number}`

const before = `
  create table orders (like public.orders including defaults);
  create table payments (like public.payments including defaults);
  create table order_events (like public.order_events including defaults);`

const orders = (rows: [number: number, status: string, total: number][]) => `
  insert into orders (id, order_number, checkout_id, store_id, store_name, status, total_amount, payment_method,
    shipping_address, confirm_by)
  values ${rows.map(([number, status, total]) => `('${id(number)}', 'AAAA-000${number}', '${id(number)}', '${id(9)}', 'Dar Salma', '${status}', ${total}, 'bank_transfer', '{}', now())`)};`

const payment = (number: number, amount: number, age: string) => `
  insert into payments (order_id, amount, payment_method, created_at)
  values ('${id(number)}', ${amount}, 'bank_transfer', now() - interval '${age}');`

const rowsOf = (sql: string) => async (trx: { rawQuery: typeof db.rawQuery }) =>
  (await trx.rawQuery(sql)).rows

test.group('Settling orders of nothing', () => {
  test('A pending order of 0.00 is confirmed and paid, with an event of the system', async ({
    assert,
  }) => {
    const old = before + orders([[1, 'pending', 0]]) + payment(1, 0, '1 day')

    const [found] = await throughMigration(
      SettleOrdersOfNothing,
      old,
      rowsOf(`select o.status, o.payment_status, p.status as payment, e.from_status, e.to_status, e.actor_role
        from orders o join payments p on p.order_id = o.id join order_events e on e.order_id = o.id`)
    )

    assert.deepEqual(found, {
      status: 'confirmed',
      payment_status: 'paid',
      payment: 'failed',
      from_status: 'pending',
      to_status: 'confirmed',
      actor_role: 'system',
    })
  })

  test('A pending order with an amount is left as it is', async ({ assert }) => {
    const old = before + orders([[1, 'pending', 10]]) + payment(1, 10, '1 day')

    const found = await throughMigration(
      SettleOrdersOfNothing,
      old,
      rowsOf(
        'select o.status, p.status as payment from orders o join payments p on p.order_id = o.id'
      )
    )

    assert.deepEqual(found, [{ status: 'pending', payment: 'pending' }])
  })

  test('A delivered order keeps no payment that was pending before, and one that was added since', async ({
    assert,
  }) => {
    const delivered = `
      insert into order_events (order_id, type, from_status, to_status, actor_role, created_at)
      values ('${id(1)}', 'moved', 'shipped', 'delivered', 'staff', now() - interval '1 day');`
    const payments = payment(1, 10, '2 days') + payment(1, 5, '1 hour')
    const old = before + orders([[1, 'delivered', 10]]) + delivered + payments

    const found = await throughMigration(
      SettleOrdersOfNothing,
      old,
      rowsOf('select amount, status from payments order by created_at')
    )

    assert.deepEqual(found, [
      { amount: '10.00', status: 'failed' },
      { amount: '5.00', status: 'pending' },
    ])
  })
})
