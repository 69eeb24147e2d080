import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Who archived a product, and whether it was on sale then. Nobody wrote that down before: old rows count as
 * the owner's and come back hidden, so that nothing is public by surprise.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table products
        add column archived_by_role text check (archived_by_role in ('owner', 'staff')),
        add column was_active boolean`)
    this.schema.raw(`
      update products set archived_by_role = 'owner', was_active = false where archived_at is not null`)
    this.schema.raw(`
      alter table products add constraint products_archived_by_someone check (
        (archived_at is null) = (archived_by_role is null) and (archived_at is null) = (was_active is null))`)
  }

  async down() {
    this.schema.raw('alter table products drop column archived_by_role, drop column was_active')
  }
}
