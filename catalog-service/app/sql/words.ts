import { sql, type Sql } from '#sql/sql'

/**
 * All words of a search begin words of the text, whatever their marks. A search without any finds nothing. Words that
 * very many rows have (`areCommon`) are looked for in the order of the list instead of in an index of words.
 */
export function beginsWords(text: Sql, q: string, { areCommon = false } = {}): Sql {
  const words = sql`to_tsvector('simple', fold(${text}))`
  // the index of words has this expression without its end
  return sql`${areCommon ? sql`(${words} || '')` : words} @@ (
    select string_agg(quote_literal(lexeme) || ':*', ' & ')::tsquery
    from unnest(to_tsvector('simple', fold(${q}::text))))`
}
