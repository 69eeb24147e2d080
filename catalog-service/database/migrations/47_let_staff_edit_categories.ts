import { BaseSchema } from '@adonisjs/lucid/schema'
import { maxCategoryDepth } from '@marketplace/shared/contracts/limits'
import {
  commentTables,
  type TableComments,
  uncommentTables,
} from '@marketplace/shared/server/table_comments'
import { extendVersion } from '@marketplace/shared/server/version'

const counted = ['slug', 'picture_url', 'attributes_revision']

/**
 * The tree has no circle and a limited depth, whoever writes it. A renamed category leaves its old slug behind, which
 * leads to it and which no other category takes. A picture that is no longer shown is entered for removal.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table categories
        add column picture_url text check (picture_url ~ '^/media/catalog/[a-z0-9/-]+\\.webp$'),
        add column picture_width integer check (picture_width > 0),
        add column attributes_revision integer not null default 0,
        add constraint categories_whole_picture check ((picture_url is null) = (picture_width is null)),
        add constraint categories_names check (
          length(name_fr) between 1 and 100 and length(name_ar) between 1 and 100
          and length(name_en) between 1 and 100),
        drop constraint categories_parent_slug_fkey,
        add constraint categories_parent_slug_fkey
          foreign key (parent_slug) references categories (slug) on update cascade`)
    this.schema.raw(`
      alter table products
        drop constraint products_category_fkey,
        add constraint products_category_fkey
          foreign key (category) references categories (slug) on update cascade not valid`)
    this.schema.raw(`
      create table category_redirects (
        slug       text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        category   text not null references categories (slug) on update cascade on delete cascade,
        created_at timestamptz not null default now()
      )`)
    this.schema.raw('create index category_redirects_of on category_redirects (category)')
    for (const statement of [keepTree, keepSlugs, removePicture]) this.schema.raw(statement)
    this.schema.raw(extendVersion('categories', 'edit', counted).create)
    this.schema.raw(commentTables(comments))
  }

  async down() {
    this.schema.raw(uncommentTables(comments))
    for (const name of ['keep_tree', 'keep_slugs', 'keep_picture', 'change_picture']) {
      this.schema.raw(`drop trigger categories_${name} on categories`)
    }
    for (const name of ['keep_category_tree', 'keep_category_slugs', 'remove_category_picture']) {
      this.schema.raw(`drop function ${name}()`)
    }
    this.schema.dropTable('category_redirects')
    this.schema.raw(`
      alter table products
        drop constraint products_category_fkey,
        add constraint products_category_fkey foreign key (category) references categories (slug)`)
    this.schema.raw(`
      alter table categories
        drop constraint categories_names,
        drop constraint categories_parent_slug_fkey,
        add constraint categories_parent_slug_fkey foreign key (parent_slug) references categories (slug)`)
    this.schema.raw(extendVersion('categories', 'edit', counted).drop)
    this.schema.raw(`
      alter table categories
        drop column picture_url, drop column picture_width, drop column attributes_revision`)
  }
}

/** Writers of the tree come one after the other: two moves at once could else make a circle. */
const keepTree = `
  create function keep_category_tree() returns trigger language plpgsql as $fn$
  declare
    above integer;
    below integer;
    is_circle boolean;
  begin
    perform pg_advisory_xact_lock(hashtext('categories'));
    if tg_op = 'UPDATE' and new.parent_slug is not distinct from old.parent_slug then
      return new;
    end if;
    with recursive ancestors as (
      select slug, parent_slug, 1 as depth from categories where slug = new.parent_slug
      union all
      select c.slug, c.parent_slug, a.depth + 1
      from categories c join ancestors a on c.slug = a.parent_slug where a.depth <= ${maxCategoryDepth}
    ) select count(*), coalesce(bool_or(slug = new.slug), false) into above, is_circle from ancestors;
    if is_circle then
      raise exception 'a category cannot lie in itself'
        using errcode = 'check_violation', constraint = 'categories_no_circle';
    end if;
    with recursive descendants as (
      select slug, 1 as depth from categories where parent_slug = new.slug
      union all
      select c.slug, d.depth + 1
      from categories c join descendants d on c.parent_slug = d.slug where d.depth <= ${maxCategoryDepth}
    ) select coalesce(max(depth), 0) into below from descendants;
    if above + 1 + below > ${maxCategoryDepth} then
      raise exception 'the tree of categories is too deep'
        using errcode = 'check_violation', constraint = 'categories_depth';
    end if;
    return new;
  end $fn$;
  create trigger categories_keep_tree before insert or update of slug, parent_slug on categories
    for each row execute function keep_category_tree()`

const keepSlugs = `
  create function keep_category_slugs() returns trigger language plpgsql as $fn$
  begin
    if tg_op = 'UPDATE' then
      if new.slug = old.slug then return null; end if;
      delete from category_redirects where slug = new.slug and category = new.slug;
      insert into category_redirects (slug, category) values (old.slug, new.slug);
    end if;
    if exists (select from category_redirects where slug = new.slug) then
      raise exception 'another category had this slug'
        using errcode = 'unique_violation', constraint = 'categories_slug_was_used';
    end if;
    return null;
  end $fn$;
  create trigger categories_keep_slugs after insert or update of slug on categories
    for each row execute function keep_category_slugs()`

const removePicture = `
  create function remove_category_picture() returns trigger language plpgsql as $fn$
  begin
    insert into file_removals (key, due_at)
    select substring(old.picture_url from '^/media/(.+)\\.webp$'), now()
    where old.picture_url like '/media/catalog/photos/%';
    return null;
  end $fn$;
  create trigger categories_keep_picture after delete on categories
    for each row execute function remove_category_picture();
  create trigger categories_change_picture after update of picture_url on categories
    for each row when (old.picture_url is distinct from new.picture_url)
    execute function remove_category_picture()`

const comments: TableComments = {
  categories: {
    table: 'The tree of what is sold. Staff edit it.',
    columns: {
      picture_url:
        'Path under the gateway; smaller variants stand beside it. Null without a picture.',
      picture_width: 'In pixels.',
      attributes_revision: 'Rises with every change of its attributes, and with it the version.',
    },
  },
  category_redirects: {
    table: 'Slugs that categories had. They lead to the category, and no other takes them.',
    columns: { category: 'The category that had it.' },
  },
}
