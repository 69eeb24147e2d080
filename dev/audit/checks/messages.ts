import type { Check } from '../check.ts'

export const messageChecks: Check[] = [
  {
    rule: 'what is told to buyers is told once, and of what happened',
    database: 'order',
    // An order whose payment method changed since was told by the one before: such kinds are left out.
    sql: `
      with kinds as (select * from message_kinds where payment_method is null),
      expected as (
        select e.id as event_id, k.kind
        from kinds k
        join order_events e on e.type = k.event_type and e.created_at >= k.told_since
          and (k.to_statuses is null or e.to_status = any (k.to_statuses))
        join orders o on o.id = e.order_id
          and (not k.once_a_checkout or o.order_number !~ '-([2-9]|[1-9][0-9]{1,2})$')
      ), told as (
        select m.event_id, m.kind from messages m join kinds using (kind)
      )
      select coalesce(x.event_id, t.event_id) as subject,
             case when t.event_id is null then 'nobody is told: ' else 'told without reason: ' end
               || coalesce(x.kind, t.kind) as what
      from expected x full join told t on t.event_id = x.event_id and t.kind = x.kind
      where x.event_id is null or t.event_id is null
      union all
      select m.event_id, 'a message of another order than its event'
      from messages m join order_events e on e.id = m.event_id where e.order_id <> m.order_id`,
  },
  {
    rule: 'a message that was sent says when, and no other does',
    database: 'order',
    sql: `
      select id as subject, format('%s, sent at %s', status, coalesce(sent_at::text, 'no time')) as what
      from messages where (status = 'sent') <> (sent_at is not null)`,
  },
  {
    rule: 'no message to a buyer is stuck',
    database: 'order',
    // A job looks each minute and gives up what was being sent for five.
    sql: `
      select id as subject, format('%s since %s: %s', status, coalesce(claimed_at, next_attempt_at), error) as what
      from messages
      where (status = 'waiting' and next_attempt_at < now() - interval '1 hour')
         or (status = 'sending' and claimed_at < now() - interval '15 minutes')`,
  },
  {
    rule: 'no e-mail about an account is stuck',
    database: 'storefront',
    sql: `
      select id as subject, format('%s, %s since %s: %s', kind, status, coalesce(claimed_at, next_attempt_at), error) as what
      from account_messages
      where (status = 'waiting' and next_attempt_at < now() - interval '10 minutes')
         or (status = 'sending' and claimed_at < now() - interval '15 minutes')`,
  },
  {
    rule: 'e-mails about accounts are kept for a week',
    database: 'storefront',
    sql: `
      select id as subject, format('%s of %s', kind, created_at) as what
      from account_messages where created_at < now() - interval '8 days'`,
  },
]
