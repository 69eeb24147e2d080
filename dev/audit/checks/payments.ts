import type { Check } from '../check.ts'

/** Money that has come in (a wholly refunded row no longer counts), and what came in at any time. */
const sums = `
  select order_id,
         coalesce(sum(amount) filter (where status = 'completed'), 0) as received,
         coalesce(sum(amount) filter (where status in ('completed', 'refunded')), 0) as ever_received,
         coalesce(sum(amount) filter (where status = 'pending' and payment_method = 'cod'), 0) as cash_to_come
  from payments group by order_id`

export const paymentChecks: Check[] = [
  {
    rule: 'no order that is not cancelled has received more than its total',
    database: 'order',
    sql: `
      select o.order_number as subject, format('%s received of %s', p.received, o.total_amount) as what
      from orders o join (${sums}) p on p.order_id = o.id
      where o.status <> 'cancelled' and p.received > o.total_amount`,
  },
  {
    rule: 'no payment gives back more than it brought',
    database: 'order',
    sql: `
      select id as subject, format('%s refunded of %s, %s', refunded_amount, amount, status) as what
      from payments
      where refunded_amount < 0 or refunded_amount > amount
         or (refunded_amount > 0 and status not in ('completed', 'refunded'))`,
  },
  {
    rule: 'a shipped order was paid, or its cash is still to come',
    database: 'order',
    sql: `
      select o.order_number as subject,
             format('%s received and %s in cash to come of %s', coalesce(p.ever_received, 0), coalesce(p.cash_to_come, 0), o.total_amount) as what
      from orders o left join (${sums}) p on p.order_id = o.id
      where o.status = 'shipped'
        and coalesce(p.ever_received, 0) + coalesce(p.cash_to_come, 0) < o.total_amount`,
  },
  {
    rule: 'a delivered order was paid, its cash is in hand',
    database: 'order',
    sql: `
      select o.order_number as subject,
             format('%s received of %s, %s in cash to come', coalesce(p.ever_received, 0), o.total_amount, coalesce(p.cash_to_come, 0)) as what
      from orders o left join (${sums}) p on p.order_id = o.id
      where o.status = 'delivered'
        and (coalesce(p.ever_received, 0) < o.total_amount or coalesce(p.cash_to_come, 0) > 0)`,
  },
  {
    rule: 'an order is listed by how it was paid',
    database: 'order',
    sql: `
      select order_number as subject, format('%s instead of %s', payment_status, payment_status_of(id, total_amount)) as what
      from orders where payment_status <> payment_status_of(id, total_amount)`,
  },
  {
    rule: 'the reference of a transfer belongs to one checkout',
    // Of plain ASCII the code's fold is this one; other spellings are told apart by the key alone.
    database: 'order',
    sql: `
      select p.id as subject,
             format('reference %s of checkout %s, kept for %s', p.transaction_id, o.checkout_id, coalesce(r.checkout_id::text, 'none')) as what
      from payments p
      join orders o on o.id = p.order_id
      left join payment_references r on r.reference = lower(replace(p.transaction_id, ' ', ''))
      where p.payment_method <> 'cod' and p.status in ('completed', 'refunded')
        and p.transaction_id ~ '^[ -~]+$' and r.checkout_id is distinct from o.checkout_id`,
  },
  {
    rule: 'an accepted receipt has brought money to its checkout',
    database: 'order',
    sql: `
      select r.id::text as subject, 'accepted, and nothing was booked' as what
      from payment_proofs r
      where r.status = 'accepted' and not exists (
        select from payments p join orders o on o.id = p.order_id
        where o.checkout_id = r.checkout_id and p.status in ('completed', 'refunded') and p.payment_method <> 'cod')`,
  },
  {
    rule: 'a receipt belongs to the checkout of its order',
    database: 'order',
    sql: `
      select r.id::text as subject, format('checkout %s, its order has %s', r.checkout_id, o.checkout_id) as what
      from payment_proofs r join orders o on o.id = r.order_id where r.checkout_id <> o.checkout_id`,
  },
]
