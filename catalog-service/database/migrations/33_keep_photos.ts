import { BaseSchema } from '@adonisjs/lucid/schema'
import { maxImages } from '@marketplace/shared/contracts/limits'

/**
 * The order of a product's photos, its primary one first, is kept by the database, and so is what must still be
 * removed from the disk. A file of `catalog/photos/` belongs to one row; the demo's lie elsewhere and stay.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table file_removals (
        key    text primary key check (key ~ '^catalog/photos/[a-z0-9-]+$'),
        due_at timestamptz not null
      )`)
    this.schema.raw('create index file_removals_due on file_removals (due_at)')
    this.schema.raw(`comment on table file_removals is
      'Files that a job removes once they are due. An upload enters its files before it writes them, its row takes them out.'`)
    this.schema.raw(`comment on column file_removals.key is
      'What the names of all its versions begin with, below the folder or in the bucket.'`)
    this.schema.raw(`comment on column file_removals.due_at is
      'Of an upload an hour later, so that a crash leaves nothing behind.'`)

    this.schema.raw(`
      update images i set position = o.place, is_primary = (o.place = 0)
      from (select id, row_number() over (partition by product_id
              order by is_primary desc, position, id) - 1 as place from images) o
      where o.id = i.id and (i.position, i.is_primary) is distinct from (o.place, o.place = 0)`)
    this.schema.raw(`
      alter table images
        add constraint images_place check (position between 0 and ${maxImages - 1}),
        add constraint images_one_place unique (product_id, position) deferrable initially deferred`)
    this.schema.raw(`
      create unique index images_one_photo on images (url) where url like '/media/catalog/photos/%'`)
    this.schema.raw(`comment on column images.position is
      'Its place among the photos of the product. The first is the primary one.'`)

    this.schema.raw(`
      create function check_primary_image() returns trigger language plpgsql as $fn$
      begin
        if exists (
          select from images where product_id in (old.product_id, new.product_id)
          group by product_id having count(*) filter (where is_primary and position = 0) <> 1
        ) then
          raise exception 'the first photo of a product is its primary one'
            using errcode = 'check_violation', constraint = 'images_first_is_primary';
        end if;
        return null;
      end $fn$`)
    for (const [event, when] of [
      ['insert', 'when (not (new.is_primary and new.position = 0))'],
      ['update of product_id, is_primary, position', ''],
      ['delete', 'when (old.is_primary)'],
    ] as const) {
      this.schema.raw(`
        create constraint trigger images_first_is_primary_${event.split(' ')[0]} after ${event} on images
          deferrable initially deferred for each row ${when} execute function check_primary_image()`)
    }

    this.schema.raw(`
      create function remove_files_of_image() returns trigger language plpgsql as $fn$
      begin
        insert into file_removals (key, due_at)
        select substring(old.url from '^/media/(.+)\\.webp$'), now()
        where not exists (select from stock_reservations where product_id = old.product_id);
        return null;
      end $fn$`)
    this.schema.raw(`comment on function remove_files_of_image is
      'Orders show the photo that a product had: the files of one that was ever reserved are kept.'`)
    this.schema.raw(`
      create trigger images_remove_files after delete on images
        for each row when (old.url like '/media/catalog/photos/%') execute function remove_files_of_image()`)
  }

  async down() {
    this.schema.raw('drop trigger images_remove_files on images')
    this.schema.raw('drop function remove_files_of_image')
    for (const event of ['insert', 'update', 'delete'])
      this.schema.raw(`drop trigger images_first_is_primary_${event} on images`)
    this.schema.raw('drop function check_primary_image')
    this.schema.raw('drop index images_one_photo')
    this.schema.raw(
      'alter table images drop constraint images_place, drop constraint images_one_place'
    )
    this.schema.raw('comment on column images.position is null')
    this.schema.raw('drop table file_removals')
  }
}
