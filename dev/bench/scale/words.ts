const vocabulary = 20_000

/**
 * SQL that makes invented words and ids from numbers, the same in every database: nobody's names, nobody's goods.
 * Functions and the table `words` go with the connection. Its first words are the frequent ones.
 */
export const inventWords = `
create function pg_temp.syllable(n bigint) returns text language sql immutable as $fn$
  select (array['ba','che','di','fo','gu','ja','ke','li','mo','nu','pa','re','si','to','vu','za'])[(n & 15) + 1]
$fn$;
create function pg_temp.id_at(moment timestamptz) returns uuid language sql volatile as $fn$
  select uuidv7(moment - clock_timestamp())
$fn$;
create temp table words as
select n, pg_temp.syllable(n) || pg_temp.syllable(n >> 4) || pg_temp.syllable(n >> 8)
  || case when n >= 4096 then pg_temp.syllable(n >> 12) else '' end as word
from generate_series(1, ${vocabulary}) n;
create unique index on words (n);
analyze words;
`

/** The number of a word: each one is twice as frequent as the one at twice its place. */
export const commonWord = `floor(${vocabulary} ^ random())::int`

/** An order's number, made of five bits at a time. */
export const orderNumber = (n: string) => {
  const letter = (place: number) =>
    `substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (${n}::bigint * 736338717 >> ${5 * place} & 31)::int + 1, 1)`
  const letters = [0, 1, 2, 3, 4, 5, 6, 7].map(letter)
  return [...letters.slice(0, 4), `'-'`, ...letters.slice(4)].join(' || ')
}

/** As many stores as a marketplace of that size has. The first ones sell the most, and are those of the demo. */
export const storesWanted = (rows: number) => Math.min(2_000, Math.ceil(rows / 500))

/** The id of an invented store, as every database knows it. */
export const storeId = (number: string) => `md5('invented store ' || ${number})::uuid`
export const storeName = (number: string) =>
  `'Boutique ' || (select word from words where words.n = ${number})`

/** A place in a list of \`size\` at which low ones are far more frequent. */
export const popular = (size: string) => `(1 + floor(${size} * random() ^ 2))::int`

/** Over how long the rows are spread, up to now. */
export const span = `interval '2 years'`
