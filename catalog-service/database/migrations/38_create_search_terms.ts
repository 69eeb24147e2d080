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
        spellings text[] not null generated always as (spellings(term) || spellings(phonetic(term))) stored
      )`)
    this.schema.raw(
      'create index search_terms_beginning on search_terms (term text_pattern_ops, products)'
    )
    this.schema.raw('create index search_terms_by_stem on search_terms (stem)')
    this.schema.raw('create index search_terms_by_spelling on search_terms using gin (spellings)')
    this.schema.raw(commentTables(comments))
  }

  async down() {
    this.schema.raw(uncommentTables(comments))
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
