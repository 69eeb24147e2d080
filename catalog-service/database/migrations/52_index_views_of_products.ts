import { BaseSchema } from '@adonisjs/lucid/schema'

const batch = 5_000

/** What each view of the panel holds, and what its lists are narrowed by. */
const views = {
  low: 'is_low and archived_at is null',
  sold_out: 'not in_stock and archived_at is null',
  without_photo: 'not has_photo and archived_at is null',
}
const included = 'store_id, category, price, rating_average, rating_count'

/**
 * The panel lists what is low, sold out or without a photo, each from a small index of its own. Whether there is a
 * photo stands in the row, as beside the words of a search.
 */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw(
      'alter table products add column if not exists has_photo boolean not null default false'
    )
    this.schema.raw(`comment on column products.has_photo is
      'Whether the product has a picture. Follows its images by a trigger.'`)
    this.schema.raw(`
      create or replace function keep_has_photo() returns trigger language plpgsql as $fn$
      declare
        product uuid := coalesce(new.product_id, old.product_id);
        found boolean := exists (select from images where product_id = product);
      begin
        update products set has_photo = found where id = product and has_photo <> found;
        return null;
      end $fn$`)
    this.schema.raw(`
      create or replace trigger images_keep_has_photo after insert or delete on images
        for each row execute function keep_has_photo()`)
    this.defer(async (client) => {
      for (let last: string | null = '00000000-0000-0000-0000-000000000000'; last;) {
        const { rows }: { rows: { id: string }[] } = await client.rawQuery(
          `with part as materialized (
             select id from products where id > ? order by id limit ${batch}
           ), filled as (
             update products p set has_photo = true from part
             where p.id = part.id and not p.has_photo
               and exists (select from images i where i.product_id = p.id)
           ) select id from part order by id desc limit 1`,
          [last]
        )
        last = rows[0]?.id ?? null
      }
      for (const [name, condition] of Object.entries(views)) {
        await client.rawQuery(`drop index concurrently if exists products_${name}`)
        await client.rawQuery(`
          create index concurrently products_${name} on products (created_at desc, id desc)
            include (${included}) where ${condition}`)
      }
    })
  }

  async down() {
    for (const name of Object.keys(views)) {
      this.schema.raw(`drop index concurrently if exists products_${name}`)
    }
    this.schema.raw('drop trigger images_keep_has_photo on images')
    this.schema.raw('drop function keep_has_photo()')
    this.schema.raw('alter table products drop column has_photo')
  }
}
