import { BaseSchema } from '@adonisjs/lucid/schema'
import { commentTables, type TableComments } from '@marketplace/shared/server/table_comments'

const comments: TableComments = {
  message_kinds: {
    table:
      'Which event of an order is told to its buyer, and how. The same as app/domain/messages.ts.',
    columns: {
      to_statuses: 'Of the event; null is any.',
      payment_method: 'Of the order; null is any.',
      once_a_checkout: 'Whether the first of a checkout’s orders is told for all of them.',
      told_since: 'Events before are told to nobody.',
    },
  },
  messages: {
    table: 'What is told to buyers: a row for each event and kind, written by a trigger.',
    columns: {
      kind: 'One of message_kinds, from where the trigger takes it: a foreign key would cost each checkout.',
      event_id:
        'The event that it tells of. A transfer reminder has the one by which the order was placed.',
      channel: 'A phone order has no e-mail: its messages are texts that staff send by WhatsApp.',
      status:
        'ready: a text that staff send. waiting, sending: an e-mail that a job sends. unknown: a process ended while it was sending. skipped: nobody to tell, or no longer true.',
      locale: 'The language in which it is told.',
      attempts: 'How often it was begun to be sent.',
      next_attempt_at: 'When a waiting one is sent.',
      claimed_at: 'When it was begun to be sent.',
      sent_by: 'Who sent a text by hand.',
      recipient: 'The address that it went to. Goes with the account.',
      content:
        'What was sent, as shared/server/mail/mail_content.ts has it. Blanked after PERSONAL_DATA_YEARS.',
      error: 'Why it was not sent.',
    },
  },
  bounced_addresses: {
    table: 'E-mail addresses that a mail server refused for good: nothing is sent to them.',
    columns: { address_hash: 'SHA-256 of the address in small letters.' },
  },
}

/**
 * What is told to buyers is written with the event that it tells of, by the database, so that no command can forget it
 * and none pays for a mail server. See ADR 156.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table message_kinds (
        kind            text primary key,
        event_type      text not null,
        to_statuses     text[],
        payment_method  text,
        channel         text not null check (channel in ('email', 'whatsapp')),
        once_a_checkout boolean not null default false,
        told_since      timestamptz not null default now()
      )`)
    this.schema.raw(`
      insert into message_kinds (kind, event_type, to_statuses, payment_method, channel, once_a_checkout) values
        ('placed', 'placed', null, null, 'email', true),
        ('confirm_by_whatsapp', 'placed', null, 'cod', 'whatsapp', false),
        ('confirmed', 'moved', '{confirmed}', null, 'email', false),
        ('shipped', 'moved', '{shipped}', null, 'email', false),
        ('problem', 'parcel', '{postponed,unreachable,refused,wrong_address,lost}', null, 'email', false),
        ('delivered', 'moved', '{delivered}', null, 'email', false),
        ('cancelled', 'moved', '{cancelled}', null, 'email', false),
        ('refunded', 'refund', null, null, 'email', false),
        ('proof_refused', 'proof', '{refused}', null, 'email', false),
        ('transfer_reminder', 'reminder', null, 'bank_transfer', 'email', true)`)
    this.schema.raw(`
      create table messages (
        id              uuid primary key default uuidv7(),
        event_id        uuid not null references order_events (id),
        order_id        uuid not null references orders (id),
        kind            text not null,
        channel         text not null check (channel in ('email', 'whatsapp')),
        status          text not null
          check (status in ('ready', 'waiting', 'sending', 'sent', 'failed', 'unknown', 'skipped')),
        locale          text not null check (locale in ('fr', 'ar', 'en')),
        attempts        smallint not null default 0 check (attempts >= 0),
        next_attempt_at timestamptz not null default now(),
        claimed_at      timestamptz,
        sent_at         timestamptz,
        sent_by         uuid,
        recipient       text check (length(recipient) <= 254),
        content         jsonb check (jsonb_typeof(content) = 'object'),
        error           text check (length(error) <= 500),
        created_at      timestamptz not null default now(),
        unique (event_id, kind),
        constraint messages_ready_by_hand check (status <> 'ready' or channel = 'whatsapp'),
        constraint messages_waiting_by_mail check (status not in ('waiting', 'sending') or channel = 'email'),
        constraint messages_sent_at check ((status = 'sent') = (sent_at is not null)),
        constraint messages_sending_claimed check (status not in ('sending', 'unknown') or claimed_at is not null)
      )`)
    this.schema.raw(
      `create index messages_due on messages (next_attempt_at, id) where status = 'waiting'`
    )
    this.schema.raw(
      `create index messages_being_sent on messages (claimed_at) where status = 'sending'`
    )
    this.schema.raw('create index messages_of_order on messages (order_id, id)')
    this.schema.raw(`
      create table bounced_addresses (
        address_hash text primary key check (address_hash ~ '^[0-9a-f]{64}$'),
        reason       text not null check (length(reason) <= 500),
        created_at   timestamptz not null default now()
      )`)
    this.#tell()
    this.schema.raw(commentTables(comments))
  }

  /** Once a statement, so that a checkout of several stores pays once. */
  #tell() {
    this.schema.raw(`
      create function tell_buyers() returns trigger language plpgsql as $fn$
      begin
        insert into messages (event_id, order_id, kind, channel, status, locale)
        select e.id, e.order_id, k.kind,
               case when o.user_id is null then 'whatsapp' else k.channel end,
               case when o.user_id is null or k.channel = 'whatsapp' then 'ready' else 'waiting' end,
               coalesce(o.locale, 'fr')
        from added e
        join message_kinds k on k.event_type = e.type and e.created_at >= k.told_since
          and (k.to_statuses is null or e.to_status = any (k.to_statuses))
        join orders o on o.id = e.order_id
          and (k.payment_method is null or o.payment_method = k.payment_method)
          and (not k.once_a_checkout or o.order_number !~ '-([2-9]|[1-9][0-9]{1,2})$');
        return null;
      end $fn$`)
    this.schema.raw(`
      create trigger order_events_tell_buyers after insert on order_events
        referencing new table as added for each statement execute function tell_buyers()`)
  }

  async down() {
    this.schema.raw('drop trigger order_events_tell_buyers on order_events')
    this.schema.raw('drop function tell_buyers()')
    this.schema.dropTable('bounced_addresses')
    this.schema.dropTable('messages')
    this.schema.dropTable('message_kinds')
  }
}
