import { BaseSchema } from '@adonisjs/lucid/schema'
import { stopWords } from '#domain/stop_words'
import { synonymPairs } from '#database/synonym_groups'
import {
  commentTables,
  type TableComments,
  uncommentTables,
} from '@marketplace/shared/server/table_comments'

/** What people type and what it means, edited by staff; it begins with the words of the trade in three scripts. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table search_synonyms (
        term       text primary key check (term = fold(term) and length(term) between 1 and 60),
        expansions text[] not null check (cardinality(expansions) between 1 and 40),
        key        text not null generated always as (plainto_tsquery('market', fts_prep(term))::text) stored
                     check (key <> ''),
        updated_at timestamptz not null default now(),
        updated_by text
      )`)
    this.schema.raw('create index search_synonyms_by_key on search_synonyms (key)')
    this.schema.raw(commentTables(comments))
    this.schema.raw(refresh)
    this.defer(async (client) => {
      await client.rawQuery(
        `insert into search_synonyms (term, expansions)
         select folded.term, array_agg(distinct expansion order by expansion)
         from jsonb_to_recordset(?::jsonb) as pair (term text, expansion text),
           lateral (select string_agg(word, ' ' order by place) as term
                    from words_of(pair.term) where word <> all (?::text[])) folded
         where pair.term <> expansion and folded.term is not null group by folded.term`,
        [JSON.stringify(synonymPairs), [...stopWords]]
      )
      await client.rawQuery('select refresh_search_terms()')
    })
  }

  async down() {
    this.schema.raw(uncommentTables(comments))
    this.schema.raw('drop function refresh_search_terms()')
    this.schema.dropTable('search_synonyms')
  }
}

/** Each word of a group with each of the others. */
const comments: TableComments = {
  search_synonyms: {
    table: 'What a word or phrase that people type means besides itself. Edited by staff.',
    columns: {
      term: 'What is typed, folded: up to three words.',
      expansions: 'What is searched for as well, as staff wrote it.',
      key: 'The stems of the term, by which a search finds it.',
      updated_by: 'Who of the staff wrote it; null for what the shop began with.',
    },
  },
}

/** Counts the terms anew, those of synonyms among them; writes only what changed. */
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
      union all
      select s.term, s.term, null from search_synonyms s where s.term !~ ' '
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
