import type { Check } from '../check.ts'

export const deskChecks: Check[] = [
  {
    rule: 'an order knows its contacts, and each stands on its timeline',
    database: 'order',
    sql: `
      with kept as (
        select order_id, count(*) as contacts,
               (array_agg(outcome order by created_at desc, id desc))[1] as outcome,
               (array_agg(next_at order by created_at desc, id desc))[1] as next_at
        from contacts group by order_id
      ), told as (
        select order_id, count(*) as contacts from order_events where type = 'contact' group by order_id
      )
      select o.order_number as subject,
             format('%s contacts, %s kept, %s told; last %s, kept %s; next %s, kept %s', o.contact_count,
               coalesce(k.contacts, 0), coalesce(t.contacts, 0), o.last_outcome, k.outcome, o.next_contact_at, k.next_at) as what
      from orders o left join kept k on k.order_id = o.id left join told t on t.order_id = o.id
      where o.contact_count <> coalesce(k.contacts, 0) or o.contact_count <> coalesce(t.contacts, 0)
         or o.last_outcome is distinct from k.outcome
         or (o.status = 'pending' and o.next_contact_at is distinct from k.next_at)`,
  },
  {
    rule: 'an order whose parcel came back has the date of it',
    database: 'order',
    sql: `
      select o.order_number as subject, format('%s instead of %s', o.returned_at, e.created_at) as what
      from orders o left join order_events e on e.order_id = o.id
        and e.type = 'moved' and e.from_status = 'shipped' and e.to_status = 'cancelled'
      where o.returned_at is distinct from e.created_at`,
  },
]
