import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table store_owners (
        id            uuid primary key default uuidv7(),
        user_id       uuid not null unique,
        business_name text not null check (length(business_name) between 1 and 120),
        phone         text not null check (phone ~ '^\\+212[5-7][0-9]{8}$'),
        ice           text check (ice ~ '^[0-9]{15}$'),
        rib           text check (rib ~ '^[0-9]{24}$'),
        created_at    timestamptz not null default now(),
        updated_at    timestamptz not null default now()
      )`)
  }

  async down() {
    this.schema.dropTable('store_owners')
  }
}
