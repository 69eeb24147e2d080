import { BaseSchema } from '@adonisjs/lucid/schema'

/** Until when a store pauses, as its events bring it: its products are shown meanwhile and cannot be ordered. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw('alter table store_copies add column paused_until timestamptz')
    this.schema.raw(`comment on column store_copies.paused_until is
      'Until then its products are shown and cannot be ordered. Compared with the clock at each read.'`)
  }

  async down() {
    this.schema.raw('alter table store_copies drop column paused_until')
  }
}
