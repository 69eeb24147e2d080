import { BaseSchema } from '@adonisjs/lucid/schema'
import { stopWords } from '#domain/stop_words'
import { synonymGroups } from '#database/synonym_groups'
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
    this.defer(async (client) => {
      await client.rawQuery(
        `insert into search_synonyms (term, expansions)
         select folded.term, array_agg(distinct expansion order by expansion)
         from jsonb_to_recordset(?::jsonb) as pair (term text, expansion text),
           lateral (select string_agg(word, ' ' order by place) as term
                    from words_of(pair.term) where word <> all (?::text[])) folded
         where pair.term <> expansion group by folded.term`,
        [JSON.stringify(pairsOf(synonymGroups)), [...stopWords]]
      )
    })
  }

  async down() {
    this.schema.raw(uncommentTables(comments))
    this.schema.dropTable('search_synonyms')
  }
}

/** Each word of a group with each of the others. */
function pairsOf(groups: readonly (readonly string[])[]) {
  return groups.flatMap((group) =>
    group.flatMap((term) => group.map((expansion) => ({ term, expansion })))
  )
}

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
