import { BaseSchema } from '@adonisjs/lucid/schema'

const batch = 5_000

const comments = {
  may_open_parcel:
    'Whether the buyer may look into the parcel before paying; printed on its label.',
  locale: 'The language in which its buyer is told things. Null, of old orders, is French.',
  phone_key:
    'The last nine digits of the recipient’s phone, by which a buyer is known. Written by a trigger.',
  city_known: 'Whether its city is in the list or was accepted by staff: else it does not ship.',
  next_contact_at: 'When a pending order is to be called again. Null while nobody has called.',
  contact_count: 'How often its buyer was called or written to.',
  failed_contacts: 'Contacts in a row that did not reach the buyer.',
  last_outcome: 'How the last contact ended.',
  parcel_problem: 'What holds up a shipped parcel. Null while nothing does.',
}

/**
 * What the desk knows of an order beside its status. Old rows get their phone key in batches, each a transaction of
 * its own.
 */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw(`
      alter table orders
        add column if not exists may_open_parcel boolean not null default false,
        add column if not exists locale text check (locale in ('fr', 'ar', 'en')),
        add column if not exists phone_key text,
        add column if not exists city_known boolean not null default true,
        add column if not exists next_contact_at timestamptz,
        add column if not exists contact_count smallint not null default 0,
        add column if not exists failed_contacts smallint not null default 0,
        add column if not exists last_outcome text
          check (last_outcome in ('reached', 'no_answer', 'busy', 'callback', 'wrong_number', 'refused')),
        add column if not exists parcel_problem text
          check (parcel_problem in ('postponed', 'unreachable', 'refused', 'wrong_address', 'lost'))`)
    for (const [column, text] of Object.entries(comments)) {
      this.schema.raw(`comment on column orders.${column} is '${text}'`)
    }
    this.#allowParcelEvents()
    this.#keepPhoneKey()
    for (const [name, { columns, where }] of Object.entries(INDEXES)) {
      this.schema.raw(`drop index concurrently if exists orders_${name}`)
      this.schema.raw(
        `create index concurrently orders_${name} on orders (${columns}) where ${where}`
      )
    }
  }

  #allowParcelEvents() {
    this.schema.raw('alter table order_events drop constraint if exists order_events_type_check')
    this.schema.raw(`
      alter table order_events add constraint order_events_type_check check (
        type in ('placed', 'moved', 'payment', 'refund', 'contact', 'note', 'proof', 'parcel')) not valid`)
    this.schema.raw('alter table order_events validate constraint order_events_type_check')
  }

  #keepPhoneKey() {
    this.schema.raw(`
      create or replace function keep_order_phone_key() returns trigger language plpgsql as $fn$
      begin
        new.phone_key := nullif(right(regexp_replace(coalesce(new.shipping_address ->> 'phone', ''), '\\D', '', 'g'), 9), '');
        return new;
      end $fn$`)
    this.schema.raw(`
      create or replace trigger orders_phone_key before insert or update of shipping_address
        on orders for each row execute function keep_order_phone_key()`)
    this.defer(async (client) => {
      for (let last: string | null = '00000000-0000-0000-0000-000000000000'; last;) {
        const { rows }: { rows: { id: string }[] } = await client.rawQuery(
          `with part as (select id from orders where id > ? order by id limit ${batch}), filled as (
             update orders set shipping_address = shipping_address where id in (select id from part))
           select id from part order by id desc limit 1`,
          [last]
        )
        last = rows[0]?.id ?? null
      }
    })
  }

  async down() {
    for (const name of Object.keys(INDEXES)) {
      this.schema.raw(`drop index concurrently if exists orders_${name}`)
    }
    this.schema.raw('drop trigger if exists orders_phone_key on orders')
    this.schema.raw('drop function if exists keep_order_phone_key()')
    for (const column of Object.keys(comments)) {
      this.schema.raw(`alter table orders drop column if exists ${column}`)
    }
  }
}

const INDEXES = {
  of_phone: { columns: 'phone_key, created_at desc, id desc', where: 'phone_key is not null' },
  to_call_again: {
    columns: 'next_contact_at, id',
    where: `status = 'pending' and next_contact_at is not null`,
  },
  with_problem: {
    columns: 'created_at, id',
    where: `status = 'shipped' and parcel_problem is not null`,
  },
  city_to_check: {
    columns: 'created_at, id',
    where: `status in ('pending', 'confirmed') and not city_known`,
  },
}
