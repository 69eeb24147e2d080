import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * The words of a product, apart from its row so that a new price or rating does not touch the text index.
 * Names weigh most (A), then category and store (B), then the description (D).
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table product_search (
        product_id uuid primary key references products (id) on delete cascade,
        tsv        tsvector not null
      )`)
    this.schema.raw(
      'create index product_search_words on product_search using gin (tsv) with (fastupdate = off)'
    )
    this.schema.raw(`
      create function product_words(p products) returns tsvector language sql stable as $fn$
        select setweight(to_tsvector('market', fts_prep(concat_ws(' ', p.name, p.name_ar))), 'A')
            || setweight(to_tsvector('market', fts_prep(concat_ws(' ', c.name_fr, c.name_ar, s.name))), 'B')
            || setweight(to_tsvector('market', fts_prep(concat_ws(' ', p.description, p.description_ar))), 'D')
        from categories c, store_copies s
        where c.slug = p.category and s.store_id = p.store_id
      $fn$`)
    this.schema.raw(`
      create function index_product_words() returns trigger language plpgsql as $fn$
      begin
        insert into product_search (product_id, tsv) values (new.id, product_words(new))
        on conflict (product_id) do update set tsv = excluded.tsv;
        return null;
      end $fn$`)
    this.schema.raw(`
      create trigger products_words
        after insert or update of name, name_ar, description, description_ar, category on products
        for each row execute function index_product_words()`)
    this.schema.raw(`
      create function index_store_words() returns trigger language plpgsql as $fn$
      begin
        update product_search w set tsv = product_words(p)
        from products p where p.id = w.product_id and p.store_id = new.store_id;
        return null;
      end $fn$`)
    this.schema.raw(`
      create trigger store_copies_words after update of name on store_copies
        for each row when (old.name is distinct from new.name) execute function index_store_words()`)
  }

  async down() {
    this.schema.raw('drop trigger store_copies_words on store_copies')
    this.schema.raw('drop trigger products_words on products')
    this.schema.raw('drop function index_store_words()')
    this.schema.raw('drop function index_product_words()')
    this.schema.raw('drop function product_words(products)')
    this.schema.dropTable('product_search')
  }
}
