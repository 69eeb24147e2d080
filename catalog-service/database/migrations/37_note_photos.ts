import { BaseSchema } from '@adonisjs/lucid/schema'

/** Searches show what has no photo last, so it stands where searches look. A trigger writes it. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(
      'alter table product_search add column has_photo boolean not null default false'
    )
    this.schema.raw(`comment on column product_search.has_photo is
      'Whether the product has a picture. Follows its images by a trigger.'`)
    this.schema.raw(`
      create function note_photo() returns trigger language plpgsql as $fn$
      declare
        product uuid := coalesce(new.product_id, old.product_id);
        found boolean := exists (select from images where product_id = product);
      begin
        update product_search set has_photo = found where product_id = product and has_photo <> found;
        return null;
      end $fn$`)
    this.schema.raw(`
      create trigger images_noted after insert or delete on images
        for each row execute function note_photo()`)
    this.schema.raw(`
      update product_search w set has_photo = true where exists (
        select from images i where i.product_id = w.product_id)`)
  }

  async down() {
    this.schema.raw('drop trigger images_noted on images')
    this.schema.raw('drop function note_photo()')
    this.schema.raw('alter table product_search drop column has_photo')
  }
}
