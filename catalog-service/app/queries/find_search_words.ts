import { stopWords } from '#domain/stop_words'
import type { NearTerm, SearchWord } from '#domain/search'
import { beginning } from '#sql/product_conditions'
import { rowsOf } from '#sql/rows'
import { Sql } from '#sql/sql'

/** More words than these decide nothing. */
const most = 8

/**
 * Whether a phrase means a category with others below it, of which products carry no name. One word of its name does
 * where it names nothing itself: leather is no fashion, though they are one category.
 */
const namesParent = `c.words @@ p.key::tsquery and (
  p.length > 1
  or p.key in (select plainto_tsquery('market', fts_prep(name))::text
               from unnest(array[c.name_fr, c.name_ar, c.name_en]) name)
  or not exists (select from search_terms t where t.stem = p.key and t.products > 0)
     and not exists (select from categories other
                     where other.parent_slug is not null and other.words @@ p.key::tsquery))`

const categoriesBelow = `
  with recursive below as (
    select slug, name_fr from categories where parent_slug = c.slug
    union all
    select next.slug, next.name_fr from below join categories next on next.parent_slug = below.slug
  ) select name_fr from below`

/** The words of a search but for stop words, each with what it means. */
export function findSearchWords(typed: string): Promise<SearchWord[]> {
  return rowsOf(
    `with words as materialized (
       select row_number() over (order by place) as place, word, written, query
       from words_of(?), plainto_tsquery('market', fts_prep(word)) query
       where word <> all (?::text[]) and word ~ '..|\\d' and numnode(query) > 0
       order by place limit ${most}
     ), phrases as (
       select first.place, last.place - first.place + 1 as length,
         plainto_tsquery('market', fts_prep((
           select string_agg(word, ' ' order by place) from words
           where place between first.place and last.place)))::text as key
       from words first join words last on last.place between first.place and first.place + 2
     ), meanings as (
       select place, length, string_agg(distinct '(' || meant::text || ')', ' | ') as query
       from (
         select p.place, p.length, phraseto_tsquery('market', fts_prep(expansion)) as meant
         from phrases p join search_synonyms s using (key), unnest(s.expansions) expansion
         union all
         select p.place, p.length, phraseto_tsquery('market', fts_prep(below.name_fr))
         from phrases p join categories c on ${namesParent}, lateral (${categoriesBelow}) below
       ) meant
       where numnode(meant) > 0 group by place, length
     )
     select word, written, query::text as query,
       exists (select from search_terms t where t.stem = query::text)
         or is_in_products(query) as "isKnown",
       coalesce((select jsonb_agg(jsonb_build_object('length', m.length, 'query', m.query))
                 from meanings m where m.place = words.place), '[]') as meanings
     from words order by place`,
    [typed, stopWords]
  )
}

type NearRow = NearTerm & {
  word: string
  /** What the text search is asked for: the term and what it means. */
  query: string
  isBeginning: boolean
}

/** Terms that begin with a word, and those that a typo may have turned into it. */
export async function findNearTerms(words: string[]) {
  const rows = await rowsOf<NearRow>(
    `select w.word, near."isBeginning", near."soundsAlike", near.term, near.written, near.products,
       concat_ws(' | ', near.stem, (
         select string_agg('(' || meant::text || ')', ' | ')
         from search_synonyms s, unnest(s.expansions) expansion,
           lateral (select phraseto_tsquery('market', fts_prep(expansion)) as meant) found
         where near."isBeginning" and s.key = near.stem and numnode(meant) > 0)) as query
     from unnest(?::text[]) w (word), lateral (
       (select true as "isBeginning", false as "soundsAlike", term, written, stem, products
        from search_terms
        where length(w.word) > 1 and ${beginning(new Sql('term'), new Sql('w.word')).text}
        order by products desc, term limit 8)
       union all
       (select false, phonetic(term) = phonetic(w.word), term, written, stem, products
        from search_terms
        where spellings && (spellings(w.word) || spellings(phonetic(w.word)))
        order by products desc, term limit 50)) near`,
    [words]
  )
  const of = (word: string, isBeginning: boolean) =>
    rows.filter((row) => row.word === word && row.isBeginning === isBeginning)
  return {
    beginningWith: (word: string) => of(word, true),
    spelledLike: (word: string) => of(word, false),
  }
}
