import { BaseSchema } from '@adonisjs/lucid/schema'

/** What a listing shows of a store, kept here by store-service's events. The store itself is theirs. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table store_copies (
        store_id       uuid primary key,
        name           text not null,
        slug           text not null,
        city           text not null,
        whatsapp_phone text,
        is_active      boolean not null,
        updated_at     timestamptz not null
      )`)
    this.schema.raw('create index store_copies_by_slug on store_copies (slug)')
  }

  async down() {
    this.schema.dropTable('store_copies')
  }
}
