import { sql, type Sql } from '#sql/sql'

/** All words of a search begin words of the text, whatever their marks. A search without any finds nothing. */
export function beginsWords(text: Sql, q: string): Sql {
  return sql`to_tsvector('simple', fold(${text})) @@ (
    select string_agg(quote_literal(lexeme) || ':*', ' & ')::tsquery
    from unnest(to_tsvector('simple', fold(${q}::text))))`
}
