import type { Check } from '../check.ts'

export const orderChecks: Check[] = [
  {
    rule: 'an order costs its lines and its shipping fee',
    database: 'order',
    sql: `
      select o.order_number as subject,
             format('%s instead of %s + %s', o.total_amount, coalesce(lines.amount, 0), o.shipping_fee) as what
      from orders o
      left join (select order_id, sum(total_price) as amount from order_items group by 1) lines on lines.order_id = o.id
      where o.total_amount <> coalesce(lines.amount, 0) + o.shipping_fee`,
  },
  {
    rule: 'a line costs its unit price times its quantity',
    database: 'order',
    sql: `
      select id as subject, format('%s instead of %s × %s', total_price, quantity, unit_price) as what
      from order_items where total_price <> unit_price * quantity`,
  },
  {
    rule: 'every order has items',
    database: 'order',
    sql: `
      select order_number as subject, 'no items' as what
      from orders o where not exists (select from order_items i where i.order_id = o.id)`,
  },
  {
    rule: 'every order has a store',
    database: 'order',
    needs: ['stores'],
    sql: `
      select order_number as subject, 'unknown store ' || store_id as what
      from orders o where not exists (select from stores s where s.id = o.store_id)`,
  },
  {
    rule: 'a store with orders is found by a name that one of them has',
    database: 'order',
    sql: `
      select o.store_id::text as subject, coalesce('found as ' || s.name, 'not found') as what
      from (select distinct store_id from orders) o left join store_names s using (store_id)
      where not exists (
        select from orders named
        where named.store_id = o.store_id and named.store_name = s.name
          and named.store_name_ar is not distinct from s.name_ar)`,
  },
  {
    rule: 'the timeline begins with the order and follows the legal moves to its status',
    database: 'order',
    sql: `
      with moves as (
        select order_id, from_status, to_status,
               lag(to_status) over in_time as before,
               lead(to_status) over in_time is null as is_last
        from order_events where type in ('placed', 'moved')
        window in_time as (partition by order_id order by created_at, id)
      ), legal (from_status, to_status) as (
        values ('pending', 'confirmed'), ('pending', 'cancelled'), ('confirmed', 'shipped'),
               ('confirmed', 'cancelled'), ('shipped', 'delivered'), ('shipped', 'cancelled')
      )
      select o.order_number as subject,
             coalesce(format('%s → %s after %s, is %s', m.from_status, m.to_status, m.before, o.status), 'no timeline') as what
      from orders o left join moves m on m.order_id = o.id
      where m.order_id is null
         or m.from_status is distinct from m.before
         or (m.from_status is null and m.to_status <> 'pending')
         or (m.from_status is not null and (m.from_status, m.to_status) not in (select * from legal))
         or (m.is_last and m.to_status <> o.status)`,
  },
  {
    rule: 'no checkout has two keys, and no key two results',
    database: 'order',
    sql: `
      select checkout_id::text as subject, count(*) || ' keys' as what
      from idempotency_keys group by checkout_id having count(*) > 1
      union all
      select k.checkout_id::text, 'its orders are written, its key is ' || k.status
      from idempotency_keys k
      where k.status <> 'completed' and exists (select from orders o where o.checkout_id = k.checkout_id)
      union all
      select k.checkout_id::text, 'its key answers with checkout ' || (k.body #>> '{data,id}')
      from (
        select checkout_id, coalesce(response_text::jsonb, response_body) as body from idempotency_keys
      ) k
      where k.body #> '{data,orders}' is not null and k.body #>> '{data,id}' <> k.checkout_id::text`,
  },
]
