import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * A parcel has a problem only while it is on its way, or as the reason why its order was cancelled. Files of carriers
 * find it by its number, however that is written.
 */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw(`
      create or replace function tracking_key(tracking_number text) returns text
      language sql immutable strict parallel safe
      return upper(regexp_replace(tracking_number, '[^[:alnum:]]', '', 'g'))`)
    this.schema.raw('drop index concurrently if exists orders_by_tracking')
    this.schema.raw(`
      create index concurrently orders_by_tracking on orders (tracking_key(tracking_number))
        where tracking_number is not null`)
    this.schema.raw('alter table orders drop constraint if exists orders_problem_of_parcel')
    this.schema.raw(`
      alter table orders add constraint orders_problem_of_parcel check (
        parcel_problem is null or status in ('shipped', 'cancelled')) not valid`)
    this.schema.raw('alter table orders validate constraint orders_problem_of_parcel')
  }

  async down() {
    this.schema.raw('alter table orders drop constraint if exists orders_problem_of_parcel')
    this.schema.raw('drop index concurrently if exists orders_by_tracking')
    this.schema.raw('drop function if exists tracking_key(text)')
  }
}
