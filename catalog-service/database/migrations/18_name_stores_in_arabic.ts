import { BaseSchema } from '@adonisjs/lucid/schema'

/** A store's Arabic name, as its events bring it; products of the store are found by it too. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw('alter table store_copies add column name_ar text')
    this.schema.raw(wordsWith("concat_ws(' ', c.name_fr, c.name_ar, s.name, s.name_ar)"))
    this.schema.raw('drop trigger store_copies_words on store_copies')
    this.schema.raw(`
      create trigger store_copies_words after update of name, name_ar on store_copies
        for each row when ((old.name, old.name_ar) is distinct from (new.name, new.name_ar))
        execute function index_store_words()`)
  }

  async down() {
    this.schema.raw('drop trigger store_copies_words on store_copies')
    this.schema.raw(`
      create trigger store_copies_words after update of name on store_copies
        for each row when (old.name is distinct from new.name) execute function index_store_words()`)
    this.schema.raw(wordsWith("concat_ws(' ', c.name_fr, c.name_ar, s.name)"))
    this.schema.raw('alter table store_copies drop column name_ar')
  }
}

const wordsWith = (kind: string) => `
  create or replace function product_words(p products) returns tsvector language sql stable as $fn$
    select setweight(to_tsvector('market', fts_prep(concat_ws(' ', p.name, p.name_ar))), 'A')
        || setweight(to_tsvector('market', fts_prep(${kind})), 'B')
        || setweight(to_tsvector('market', fts_prep(concat_ws(' ', p.description, p.description_ar))), 'D')
    from categories c, store_copies s
    where c.slug = p.category and s.store_id = p.store_id
  $fn$`
