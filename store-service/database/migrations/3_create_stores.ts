import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Others order what they hear of a store by its `updated_at`, in milliseconds: it only ever rises, whichever
 * instance's clock is behind and however fast two changes follow each other.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table stores (
        id                uuid primary key default uuidv7(),
        store_owner_id    uuid not null unique references store_owners (id),
        name              text not null check (length(name) between 1 and 120),
        slug              text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        description       text not null default '' check (length(description) <= 5000),
        street            text not null check (length(street) between 1 and 200),
        city              text not null check (length(city) between 1 and 100),
        state             text not null check (state ~ '^MA-(0[1-9]|1[0-2])$'),
        latitude          numeric(9, 6) not null check (latitude between -90 and 90),
        longitude         numeric(9, 6) not null check (longitude between -180 and 180),
        logo_url          text,
        whatsapp_phone    text check (whatsapp_phone ~ '^\\+212[67][0-9]{8}$'),
        is_active         boolean not null default true,
        suspended_at      timestamptz,
        suspension_reason text check (length(suspension_reason) between 1 and 500),
        created_at        timestamptz not null default now(),
        updated_at        timestamptz not null default now(),
        constraint stores_suspended_with_reason check ((suspended_at is null) = (suspension_reason is null)),
        constraint stores_suspended_is_inactive check (suspended_at is null or not is_active)
      )`)
    this.schema.raw('create index stores_by_name on stores (name, id)')
    this.schema.raw('create index stores_by_region on stores (state, name, id) where is_active')
    this.schema.raw('create index stores_by_city on stores (fold(city), name, id) where is_active')
    this.schema.raw('create index stores_by_place on stores (latitude, longitude) where is_active')
    this.schema.raw(
      `create index stores_by_words on stores using gin (fold(name || ' ' || city) gin_trgm_ops)`
    )
    this.schema.raw(`
      create function touch_store() returns trigger language plpgsql as $fn$
      begin
        new.updated_at = greatest(clock_timestamp(), old.updated_at + interval '1 millisecond');
        return new;
      end $fn$`)
    this.schema.raw(`
      create trigger stores_touch before update on stores
        for each row execute function touch_store()`)
  }

  async down() {
    this.schema.dropTable('stores')
    this.schema.raw('drop function touch_store()')
  }
}
