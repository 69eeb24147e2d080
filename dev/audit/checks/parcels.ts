import type { Check } from '../check.ts'

/** Of the events of a parcel, those that say whether something holds it up. */
const deciding = `('postponed', 'unreachable', 'refused', 'wrong_address', 'lost', 'redeliver', 'change_address')`

/** A problem that was taken back before its buyer was told. */
const undone = `exists (select from messages m where m.event_id = e.id and m.kind = 'problem' and m.error = 'undone')`

export const parcelChecks: Check[] = [
  {
    rule: 'a parcel on its way has the problem that its timeline told last',
    database: 'order',
    sql: `
      select o.order_number as subject,
             format('%s, told was %s', coalesce(o.parcel_problem, 'no problem'), coalesce(last.to_status, 'nothing')) as what
      from orders o left join lateral (
        select to_status from order_events e
        where order_id = o.id and type = 'parcel' and to_status in ${deciding} and not ${undone}
        order by created_at desc, id desc limit 1) last on true
      where o.status = 'shipped' and o.parcel_problem is distinct from
        case when last.to_status in ('redeliver', 'change_address') then null else last.to_status end`,
  },
  {
    rule: 'a parcel that was given up ended its order with it',
    database: 'order',
    sql: `
      select o.order_number as subject, format('given up at %s, the order is %s', e.created_at, o.status) as what
      from order_events e join orders o on o.id = e.order_id
      where e.type = 'parcel' and e.to_status = 'given_up' and not exists (
        select from order_events m
        where m.order_id = e.order_id and m.type = 'moved' and m.from_status = 'shipped'
          and m.to_status = 'cancelled' and m.created_at >= e.created_at)`,
  },
  {
    rule: 'what a carrier’s file changed is told in the timeline',
    database: 'order',
    sql: `
      select s.tracking_number as subject, coalesce(o.status, 'no order') as what
      from carrier_statuses s left join orders o on o.id = s.order_id
      where s.outcome = 'applied' and not exists (
        select from order_events e where e.order_id = s.order_id
          and (e.type = 'parcel' or (e.type = 'moved' and e.to_status = 'delivered')))`,
  },
  {
    rule: 'a row of a carrier’s file that waits has a job that applies it',
    database: 'order',
    needs: ['jobs'],
    // Rows whose word nobody has explained wait for a person.
    sql: `
      select s.tracking_number as subject, format('%s, since %s', s.word, s.created_at) as what
      from carrier_statuses s
      where s.outcome is null and not exists (
        select from jobs where name = 'orders.apply_carrier_statuses' and state in ('created', 'retry', 'active'))`,
  },
  {
    rule: 'a document that is not made has a job that makes it',
    database: 'order',
    needs: ['jobs'],
    sql: `
      select p.id::text as subject, format('%s, %s since %s', kind, status, created_at) as what
      from print_jobs p
      where status in ('waiting', 'working') and not exists (
        select from jobs where name = 'orders.make_document' and state in ('created', 'retry', 'active'))`,
  },
]
