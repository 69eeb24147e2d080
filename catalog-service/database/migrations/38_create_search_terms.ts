import { BaseSchema } from '@adonisjs/lucid/schema'
import {
  commentTables,
  type TableComments,
  uncommentTables,
} from '@marketplace/shared/server/table_comments'

/** The words that products, categories and stores are named with: typos and beginnings are solved on them. */
export default class extends BaseSchema {
  async up() {
    for (const statement of [wordsOf, phonetic, spellings]) this.schema.raw(statement)
    this.schema.raw(`
      create table search_terms (
        term      text primary key,
        written   text not null,
        products  integer not null check (products >= 0),
        stem      text not null generated always as (plainto_tsquery('market', fts_prep(term))::text) stored,
        spellings text[] not null generated always as (spellings(phonetic(term))) stored
      )`)
    this.schema.raw(
      'create index search_terms_beginning on search_terms (term text_pattern_ops, products)'
    )
    this.schema.raw('create index search_terms_by_stem on search_terms (stem)')
    this.schema.raw('create index search_terms_by_spelling on search_terms using gin (spellings)')
    this.schema.raw(refresh)
    this.schema.raw(commentTables(comments))
    this.schema.raw('select refresh_search_terms()')
  }

  async down() {
    this.schema.raw(uncommentTables(comments))
    this.schema.raw('drop function refresh_search_terms()')
    this.schema.dropTable('search_terms')
    this.schema.raw('drop function spellings(text)')
    this.schema.raw('drop function phonetic(text)')
    this.schema.raw('drop function words_of(text)')
  }
}

const comments: TableComments = {
  search_terms: {
    table:
      'The words that products on sale, categories and stores are named with, for typos and beginnings.',
    columns: {
      term: 'The word, folded.',
      written: 'As it is written most often, with its accents.',
      products: 'How many products on sale it names, as of the last count.',
      stem: 'Its stem, as a text search asks for it.',
      spellings:
        'Its sound, and its sound without each letter: words that share one are a typo apart.',
    },
  },
}

/** Words and numbers as the text parser cuts them, as written and folded; a compound by its parts. */
const wordsOf = `
  create function words_of(t text) returns table (place bigint, written text, word text)
  language sql immutable strict parallel safe as $fn$
    select row_number() over (order by ordinal), token, fold(token)
    from ts_parse('default', normalize(lower(t), NFC)) with ordinality parsed (kind, token, ordinal)
    where kind in (1, 2, 3, 7, 8, 9, 10, 11, 20, 21, 22)
  $fn$`

/** What French spellings of one sound have in common; Arabic words keep all but double letters. */
const phonetic = `
  create function phonetic(word text) returns text language sql immutable strict parallel safe as $fn$
    select regexp_replace(regexp_replace(replace(translate(
      regexp_replace(regexp_replace(replace(word, 'ph', 'f'), 'qu|q|ck', 'k', 'g'), 'c([^eiyh]|\\M)', 'k\\1', 'g'),
      'y', 'i'), 'h', ''), '(..)[esx]{1,2}\\M', '\\1'), '(.)\\1+', '\\1', 'g')
  $fn$`

const spellings = `
  create function spellings(word text) returns text[] language sql immutable strict parallel safe as $fn$
    select array_agg(distinct spelling) from (
      select word as spelling
      union all
      select left(word, place - 1) || substr(word, place + 1) from generate_series(1, length(word)) place
      where length(word) > 3) found
  $fn$`

/** Counts anew; writes only what changed. */
const refresh = `
  create function refresh_search_terms() returns void language sql as $fn$
    with named as (
      select w.word, w.written, p.id
      from products p, words_of(concat_ws(' ', p.name, p.name_ar)) w
      where p.is_active and p.store_is_active and p.archived_at is null
      union all
      select w.word, w.written, null
      from categories c, words_of(concat_ws(' ', c.name_fr, c.name_ar, c.name_en)) w
      union all
      select w.word, w.written, null
      from store_copies s, words_of(concat_ws(' ', s.name, s.name_ar)) w where s.is_active
    ), counted as materialized (
      select word, mode() within group (order by written) as written, count(distinct id)::int as products
      from named where length(word) between 2 and 40 group by word
    ), gone as (
      delete from search_terms t where not exists (select from counted c where c.word = t.term)
    )
    insert into search_terms as t (term, written, products) select word, written, products from counted order by word
    on conflict (term) do update set (written, products) = (excluded.written, excluded.products)
      where (t.written, t.products) is distinct from (excluded.written, excluded.products)
  $fn$`
