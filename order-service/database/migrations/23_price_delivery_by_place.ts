import { BaseSchema } from '@adonisjs/lucid/schema'
import { createVersion, dropVersion } from '@marketplace/shared/server/version'

/**
 * What delivery costs and how long it takes, by place: a city's rate before its region's, a store's own before
 * the platform's (`store_id` null). Rates that stood keep their fee and take two to five days.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table shipping_rates
        drop constraint shipping_rates_pkey,
        add column id        uuid primary key default uuidv7(),
        add column store_id  uuid,
        add column region    text check (region ~ '^MA-(0[1-9]|1[0-2])$'),
        add column city      text check (city <> '' and length(city) <= 100),
        add column free_from numeric(12, 2) check (free_from > 0 and free_from < 10000000000),
        add column min_days  smallint not null default 2 check (min_days >= 0),
        add column max_days  smallint not null default 5 check (max_days <= 60),
        add constraint shipping_rates_days check (min_days <= max_days)`)
    this.schema.raw('update shipping_rates set region = state')
    this.schema.raw(`
      alter table shipping_rates
        alter column region set not null,
        alter column min_days drop default,
        alter column max_days drop default,
        drop column state`)
    this.schema.raw(`
      create unique index shipping_rates_place on shipping_rates (store_id, region, fold(city))
        nulls not distinct`)
    this.schema.raw(createVersion('shipping_rates', ['fee', 'free_from', 'min_days', 'max_days']))
    this.schema.raw(`
      alter table orders
        add column delivery_min_days smallint,
        add column delivery_max_days smallint,
        add constraint orders_delivery_days check (
          (delivery_min_days is null) = (delivery_max_days is null) and delivery_min_days <= delivery_max_days
        )`)
  }

  async down() {
    this.schema.raw(
      'alter table orders drop column delivery_min_days, drop column delivery_max_days'
    )
    this.schema.raw(dropVersion('shipping_rates'))
    this.schema.raw('drop index shipping_rates_place')
    this.schema.raw('delete from shipping_rates where store_id is not null or city is not null')
    this.schema.raw(`
      alter table shipping_rates
        add column state text check (state ~ '^MA-(0[1-9]|1[0-2])$')`)
    this.schema.raw('update shipping_rates set state = region')
    this.schema.raw(`
      alter table shipping_rates
        drop constraint shipping_rates_pkey,
        drop column id,
        drop column store_id,
        drop column region,
        drop column city,
        drop column free_from,
        drop column min_days,
        drop column max_days,
        add primary key (state)`)
  }
}
