import { BaseSchema } from '@adonisjs/lucid/schema'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

const batch = 2_000

/**
 * Takes the Arabic article, alone or behind `و`, `ب`, `ك`, `ف` and `ل`, off every word, because the stemmer leaves
 * it on some. The word that a name begins with says what a thing is, and weighs most. The words of all products are
 * made anew, in batches.
 */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw(prepare(withoutArticle('fold(t)')))
    this.schema.raw(
      wordsWith([
        "concat_ws(' ', split_part(btrim(p.name), ' ', 1), split_part(btrim(p.name_ar), ' ', 1))",
        names,
        kinds,
        descriptions,
      ])
    )
    this.schema.raw(`comment on column product_search.tsv is
      'The first word of a name weighs most (A), then names (B), category and store (C), the description (D).'`)
    this.defer(refold)
  }

  async down() {
    this.schema.raw(prepare('fold(t)'))
    this.schema.raw(wordsWith([names, kinds, null, descriptions]))
    this.schema.raw(`comment on column product_search.tsv is
      'Names weigh most (A), then category and store (B), then the description (D).'`)
    this.defer(refold)
  }
}

const names = "concat_ws(' ', p.name, p.name_ar)"
const kinds = "concat_ws(' ', c.name_fr, c.name_ar, s.name, s.name_ar)"
const descriptions = "concat_ws(' ', p.description, p.description_ar)"

/** The texts of the weights A to D. */
function wordsWith(texts: (string | null)[]) {
  const parts = texts.flatMap((text, at) =>
    text ? [`setweight(to_tsvector('market', fts_prep(${text})), '${'ABCD'[at]}')`] : []
  )
  return `
    create or replace function product_words(p products) returns tsvector language sql stable as $fn$
      select ${parts.join(' || ')}
      from categories c, store_copies s where c.slug = p.category and s.store_id = p.store_id
    $fn$`
}

const withoutArticle = (text: string) =>
  `regexp_replace(${text}, '\\m([وبكف]{0,1}ال|لل)(..)', '\\2', 'g')`

const prepare = (text: string) => `
  create or replace function fts_prep(t text) returns text language sql immutable strict parallel safe as $fn$
    select regexp_replace(regexp_replace(regexp_replace(${text},
      'ees{0,1}\\M', 'e', 'g'), 'eres{0,1}\\M', 'er', 'g'), '(..)(ه|ات)\\M', '\\1ة', 'g')
  $fn$`

async function refold(client: QueryClientContract) {
  for (let last: string | undefined = '00000000-0000-0000-0000-000000000000'; last;) {
    const { rows }: { rows: { id: string }[] } = await client.rawQuery(
      `with part as (
         select product_id from product_search where product_id > ? order by product_id limit ${batch}
       ), folded as (
         update product_search w set tsv = product_words(p) from products p
         where p.id = w.product_id and p.id in (select product_id from part)
       ) select product_id as id from part order by product_id desc limit 1`,
      [last]
    )
    last = rows[0]?.id
  }
}
