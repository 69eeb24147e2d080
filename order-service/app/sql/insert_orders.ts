import string from '@adonisjs/core/helpers/string'
import Order from '#models/order'
import OrderItem from '#models/order_item'
import Payment from '#models/payment'
import type { NewEventRow, OrderWithParts } from '#sql/order_rows'

/** What the database writes itself. */
const own = ['searchText', 'phoneKey', 'returnedAt', 'createdAt', 'updatedAt', 'confirmBy']

const orders = tableOf('orders', Order.$columns)
const items = tableOf('order_items', OrderItem.$columns)
const payments = tableOf('payments', Payment.$columns)
const events = tableOf('order_events', [
  ...['orderId', 'type', 'fromStatus', 'toStatus'],
  ...['actorId', 'actorRole', 'actorName', 'requestId'],
])

/**
 * Parts of a `with` that write orders with their items, payments and first events; `?` stands for what `newRows`
 * gives. Rows come as JSON, so that the text, and with it the plan, is one for any number of them.
 */
export const insertOrders = `
  placed as (
    insert into orders (${orders.columns}, confirm_by)
    select ${orders.columns}, now() + ?::int * interval '1 hour' from ${orders.rows}
  ), sold as (
    insert into order_items (${items.columns}) select ${items.columns} from ${items.rows}
  ), awaited as (
    insert into payments (${payments.columns}) select ${payments.columns} from ${payments.rows}
  ), told as (
    insert into order_events (${events.columns}) select ${events.columns} from ${events.rows}
  )`

export type NewRows = {
  /** How long the orders may wait for their confirmation. */
  confirmHours: number
  orders: OrderWithParts[]
  events: NewEventRow[]
}

/** The bindings of `insertOrders`. */
export function newRows({ confirmHours, orders: rows, events: told }: NewRows) {
  return [
    confirmHours,
    orders.json(rows),
    items.json(rows.flatMap((order) => order.items)),
    payments.json(rows.flatMap((order) => order.payments)),
    events.json(told),
  ]
}

function tableOf(table: string, names: readonly string[]) {
  const written = names.filter((name) => !own.includes(name))
  const columns = written.map((name) => [string.snakeCase(name), name] as const)
  return {
    columns: columns.map(([column]) => column).join(', '),
    rows: `json_populate_recordset(null::${table}, ?)`,
    json: (rows: Record<string, any>[]) =>
      JSON.stringify(
        rows.map((row) => Object.fromEntries(columns.map(([column, name]) => [column, row[name]])))
      ),
  }
}
