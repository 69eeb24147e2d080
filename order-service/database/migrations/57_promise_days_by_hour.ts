import { BaseSchema } from '@adonisjs/lucid/schema'
import { extendVersion } from '@marketplace/shared/server/version'

const version = extendVersion('shipping_rates', 'cut_off', ['cut_off_hour'])

/** Orders confirmed after the hour count from the next day; an order keeps the hour that it was promised. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table shipping_rates
        add column cut_off_hour smallint check (cut_off_hour between 1 and 23)`)
    this.schema.raw(version.create)
    this.schema.raw(`
      alter table orders
        add column delivery_cut_off_hour smallint,
        add constraint orders_delivery_cut_off check (
          delivery_cut_off_hour is null or delivery_min_days is not null) not valid`)
    this.schema.raw('alter table orders validate constraint orders_delivery_cut_off')
    this.schema.raw(`
      comment on column shipping_rates.cut_off_hour is
        'In Morocco’s clock: orders confirmed from then on count from the next day. Null where the hour does not matter.'`)
    this.schema.raw(`
      comment on column orders.delivery_cut_off_hour is
        'Of its rate, when it was placed. Null where the hour does not matter.'`)
  }

  async down() {
    this.schema.raw('alter table orders drop column delivery_cut_off_hour')
    this.schema.raw(version.drop)
    this.schema.raw('alter table shipping_rates drop column cut_off_hour')
  }
}
