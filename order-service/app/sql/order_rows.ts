import string from '@adonisjs/core/helpers/string'
import type { DateTime } from 'luxon'
import Order from '#models/order'
import OrderEvent from '#models/order_event'
import OrderItem from '#models/order_item'
import Payment from '#models/payment'
import type { ProofRow } from '#sql/payment_proofs'

/** A row as PostgreSQL's driver gives it: a moment is a `Date`. */
export type Row<Model, Column extends keyof Model> = { [Name in Column]: Plain<Model[Name]> }
type Plain<Value> = Value extends DateTime ? Date : Value

/** What orders are found by; nobody is shown it. */
const keys = ['searchText', 'phoneKey', 'returnedAt'] as const

export type OrderRow = Row<Order, Exclude<(typeof Order.$columns)[number], (typeof keys)[number]>>
export type ItemRow = Row<OrderItem, (typeof OrderItem.$columns)[number]>
export type PaymentRow = Row<Payment, (typeof Payment.$columns)[number]>
export type EventRow = Row<OrderEvent, (typeof OrderEvent.$columns)[number]>

/** An event of a timeline before the database gave it an id and a moment. */
export type NewEventRow = Pick<
  EventRow,
  | 'orderId'
  | 'type'
  | 'fromStatus'
  | 'toStatus'
  | 'actorId'
  | 'actorRole'
  | 'actorName'
  | 'requestId'
>

/** An order with its items and payments, in the order in which they were written. */
export type OrderWithParts = OrderRow & {
  items: ItemRow[]
  payments: PaymentRow[]
  /** The latest receipt of its checkout, read where a transfer is awaited. */
  proof?: ProofRow
}
export type WholeOrder = OrderWithParts & { events: EventRow[] }

/** Every column that is shown, under its name in code. */
export const orderColumns = columnsOf(
  Order.$columns.filter((name) => !(keys as readonly string[]).includes(name))
)
export const itemColumns = columnsOf(OrderItem.$columns)
export const paymentColumns = columnsOf(Payment.$columns)
export const eventColumns = columnsOf(OrderEvent.$columns)

function columnsOf(names: readonly string[]) {
  return names.map((name) => `${string.snakeCase(name)} as "${name}"`).join(', ')
}
