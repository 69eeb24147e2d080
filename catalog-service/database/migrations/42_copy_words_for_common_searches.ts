import { BaseSchema } from '@adonisjs/lucid/schema'
import {
  commentTables,
  type TableComments,
  uncommentTables,
} from '@marketplace/shared/server/table_comments'

/**
 * A word that many thousand products have is searched for among the best of them, and counted in a sample: ranking
 * and counting all of them would take seconds.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table search_top (
        product_id uuid primary key references products (id) on delete cascade,
        place      integer not null check (place > 0),
        tsv        tsvector not null,
        has_photo  boolean not null
      )`)
    this.schema.raw(`
      create table search_sample (
        product_id uuid primary key references products (id) on delete cascade,
        tsv        tsvector not null
      )`)
    for (const table of ['search_top', 'search_sample']) {
      this.schema.raw(
        `create index ${table}_words on ${table} using gin (tsv) with (fastupdate = off)`
      )
    }
    this.schema.raw(refresh)
    this.schema.raw(commentTables(comments))
    this.schema.raw('select refresh_search_copies()')
  }

  async down() {
    this.schema.raw(uncommentTables(comments))
    this.schema.raw('drop function refresh_search_copies()')
    this.schema.dropTable('search_sample')
    this.schema.dropTable('search_top')
  }
}

const comments: TableComments = {
  search_top: {
    table:
      'The words of the products on sale that searches show first, for words that very many products have.',
    columns: {
      place: 'Its place among all products on sale, as of the last copy: 1 comes first.',
      tsv: 'As in product_search.',
      has_photo: 'As in product_search.',
    },
  },
  search_sample: {
    table:
      'The words of one product on sale in 128, to tell how many products a search would find.',
    columns: { tsv: 'As in product_search.' },
  },
}

/** Copies anew; writes only what changed. */
const refresh = `
  create function refresh_search_copies() returns void language plpgsql as $fn$
  begin
    create temp table best on commit drop as
    select w.product_id, w.tsv, w.has_photo, row_number() over (
      order by (p.in_stock and w.has_photo) desc,
        (p.rating_average * p.rating_count + 20) / (p.rating_count + 5) desc, p.created_at desc, p.id desc) as place
    from products p join product_search w on w.product_id = p.id
    where p.is_active and p.store_is_active and p.archived_at is null
    order by place limit 50000;
    delete from search_top t where not exists (select from best b where b.product_id = t.product_id);
    insert into search_top as t (product_id, place, tsv, has_photo)
    select product_id, place, tsv, has_photo from best order by place
    on conflict (product_id) do update
      set (place, tsv, has_photo) = (excluded.place, excluded.tsv, excluded.has_photo)
      where (t.place, t.tsv, t.has_photo) is distinct from (excluded.place, excluded.tsv, excluded.has_photo);
    drop table best;

    delete from search_sample t where not exists (
      select from products p
      where p.id = t.product_id and p.is_active and p.store_is_active and p.archived_at is null);
    insert into search_sample as t (product_id, tsv)
    select w.product_id, w.tsv from product_search w join products p on p.id = w.product_id
    where (uuid_hash(w.product_id) & 127) = 0 and p.is_active and p.store_is_active and p.archived_at is null
    on conflict (product_id) do update set tsv = excluded.tsv where t.tsv <> excluded.tsv;
  end $fn$`
