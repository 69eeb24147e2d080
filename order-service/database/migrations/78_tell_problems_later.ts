import { BaseSchema } from '@adonisjs/lucid/schema'

/** A message may wait some seconds, in which its event can be taken back. See docs/adr/0186. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table message_kinds add column delay_seconds smallint not null default 0
        check (delay_seconds between 0 and 3600)`)
    this.schema.raw(`
      comment on column message_kinds.delay_seconds is
        'So long a message waits, in which its event can be taken back.'`)
    this.schema.raw(`update message_kinds set delay_seconds = 60 where kind = 'problem'`)
    this.#tell(`now() + k.delay_seconds * interval '1 second'`)
  }

  #tell(nextAttemptAt: string) {
    this.schema.raw(`
      create or replace function tell_buyers() returns trigger language plpgsql as $fn$
      begin
        insert into messages (event_id, order_id, kind, channel, status, locale, next_attempt_at)
        select e.id, e.order_id, k.kind,
               case when o.user_id is null then 'whatsapp' else k.channel end,
               case when o.user_id is null or k.channel = 'whatsapp' then 'ready' else 'waiting' end,
               coalesce(o.locale, 'fr'), ${nextAttemptAt}
        from added e
        join message_kinds k on k.event_type = e.type and e.created_at >= k.told_since
          and (k.to_statuses is null or e.to_status = any (k.to_statuses))
        join orders o on o.id = e.order_id
          and (k.payment_method is null or o.payment_method = k.payment_method)
          and (not k.once_a_checkout or o.order_number !~ '-([2-9]|[1-9][0-9]{1,2})$');
        return null;
      end $fn$`)
  }

  async down() {
    this.#tell('now()')
    this.schema.raw('alter table message_kinds drop column delay_seconds')
  }
}
