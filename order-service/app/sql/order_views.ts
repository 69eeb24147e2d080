import type { OrderView } from '#domain/order_views'
import { settingDefaults } from '#domain/settings'
import { paymentMethods, rulesOf } from '@marketplace/shared/contracts/payment_methods'

const byCourier = paymentMethods
  .filter((method) => rulesOf(method).collectedBy === 'courier')
  .map((method) => `'${method}'`)
  .join(', ')

/**
 * Money that came and cash that the courier is to collect make up the total, as `isCovered` has it. What is paid is
 * covered, without a look at its payments.
 */
const isCovered = `(orders.payment_status = 'paid' or orders.total_amount <= (
  select coalesce(sum(amount), 0) from payments
  where order_id = orders.id
    and (status = 'completed' or (status = 'pending' and payment_method in (${byCourier})))))`

/**
 * Of an order that is paid in part or whole: one that costs something is so by what came alone. One that costs nothing
 * is looked up, order by order: PostgreSQL would turn `exists` into a walk through all payments.
 */
const hasReceived = `(orders.total_amount > 0 or (
  select true from payments where order_id = orders.id and status = 'completed' and amount > 0 limit 1) is true)`

const isShippable = `orders.reservation_confirmed_at is not null and orders.city_known and ${isCovered}`
const isWhollyRefunded = `orders.payment_status = 'refunded' and not ${isCovered}`

const isPending = `orders.status = 'pending'`

/** After so many contacts in a row that reached nobody an order is proposed for cancelling. */
const maxFailed = `coalesce((
  select (value #>> '{}')::int from settings where key = 'maxFailedContacts'), ${settingDefaults.maxFailedContacts})`

/** Which orders a view of the panel holds, as a condition on `orders`. Partial indexes repeat its beginning. */
export const viewConditions: Record<OrderView, string> = {
  to_call: `${isPending} and orders.payment_method = 'cod'`,
  to_call_again: `${isPending} and orders.next_contact_at <= now()`,
  transfers: `${isPending} and orders.payment_method = 'bank_transfer'`,
  whatsapp: `${isPending} and orders.payment_method = 'whatsapp'`,
  to_confirm: isPending,
  late: `${isPending} and orders.confirm_by < now()`,
  unreachable: `${isPending} and orders.failed_contacts > 0 and orders.failed_contacts >= ${maxFailed}`,
  city_to_check: `orders.status in ('pending', 'confirmed') and not orders.city_known`,
  to_ship: `orders.status = 'confirmed' and ${isShippable}`,
  shipped: `orders.status = 'shipped'`,
  problems: `orders.status = 'shipped' and orders.parcel_problem is not null`,
  returned: 'orders.returned_at is not null',
  delivered: `orders.status = 'delivered'`,
  cancelled: `orders.status = 'cancelled'`,
  money_owed: `orders.status = 'cancelled' and orders.payment_status in ('partial', 'paid') and ${hasReceived}`,
  to_cancel: `orders.status in ('pending', 'confirmed', 'shipped') and ${isWhollyRefunded}`,
  blocked: `orders.status = 'confirmed' and not (${isShippable}) and not (${isWhollyRefunded})`,
  all: 'true',
}

/** These only grow; the other views hold the work of some days. */
const growing: OrderView[] = ['returned', 'delivered', 'cancelled', 'all']

export const growsForever = (view: OrderView = 'all') => growing.includes(view)
