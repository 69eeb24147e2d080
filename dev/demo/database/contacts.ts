import type { Client } from 'pg'

/**
 * Calls of the desk about the pending orders that are paid on delivery: of four in turn one was never called, one is to
 * be called again now, one asked to be called later, and one was not reached three times. One goes to a place of no list.
 */
export async function insertContacts(client: Client) {
  await client.query(`
    create temp table calls on commit drop as
    select o.id as order_id, e.outcome, o.at, case when e.next_hours is null then o.at + interval '4 hours'
           else now() + e.next_hours * interval '1 hour' end as next_at
    from (
      select id, kind, part, created_at + part * (now() - created_at) as at
      from (
        select id, created_at, row_number() over (order by created_at, id) % 4 as kind
        from orders where status = 'pending' and payment_method = 'cod' and created_at < now() - interval '10 minutes'
      ) waiting cross join (values (0.3), (0.6), (0.9)) parts (part)
    ) o join (values
      (1, 'no_answer', 0.6, -0.6),
      (2, 'callback', 0.6, 2.5),
      (3, 'no_answer', 0.3, null),
      (3, 'busy', 0.6, null),
      (3, 'no_answer', 0.9, 20)
    ) e (kind, outcome, part, next_hours) on e.kind = o.kind and e.part = o.part;
    insert into contacts (order_id, channel, outcome, next_at, actor_name, created_at)
    select order_id, 'call', outcome, next_at, 'Nadia Berrada', at from calls order by at;
    insert into order_events (order_id, type, from_status, to_status, actor_role, actor_name, created_at)
    select order_id, 'contact', 'call', outcome, 'staff', 'Nadia Berrada', at from calls order by at;
    update orders set contact_count = made.contacts, failed_contacts = made.failed, last_outcome = made.outcome,
                      next_contact_at = made.next_at, confirm_by = made.next_at + interval '24 hours'
    from (
      select order_id, count(*) as contacts, count(*) filter (where outcome <> 'callback') as failed,
             (array_agg(outcome order by at desc))[1] as outcome, (array_agg(next_at order by at desc))[1] as next_at
      from calls group by order_id
    ) made where made.order_id = orders.id;
    update orders set city_known = false, shipping_address = shipping_address || '{"city": "Douar Aït Ouzzine"}'
    where id = (select id from orders where status = 'pending' order by created_at desc, id desc limit 1)`)
}
